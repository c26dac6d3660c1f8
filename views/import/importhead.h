// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/importwork.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

/// What is imported, what comes of it, and the mapping by which it is read.
class ImportHead : public QWidget {
    Q_OBJECT

public:
    explicit ImportHead(QWidget *parent = nullptr);

    void show(const ImportState &state, const std::vector<KeptMapping> &kept);
    /// Where nothing can be shown: what to do.
    void tell(const QString &title, const QString &sentence);

Q_SIGNALS:
    void recognitionWanted();  ///< without any mapping
    void keptWanted(const QString &name);
    void fileWanted();  ///< a mapping from a file
    void keepWanted();
    void moreFilesWanted();

private:
    void choose(int item);

    QLabel *m_title;
    QLabel *m_recognised;
    QLabel *m_outcome;
    QComboBox *m_mapping;
    QPushButton *m_keep;
    QPushButton *m_more;
};
