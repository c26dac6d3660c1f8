// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The line under the matrix: what its marks mean, how to set them, and a sentence about what is chosen.
class RoleLegend : public QWidget {
    Q_OBJECT

public:
    explicit RoleLegend(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};
