// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"

#include <QFrame>

class ElidedLabel;
class QPushButton;

/// A table, picture or other block of a chapter that is no text: what it shows, and what is chosen of it.
class BlockCard : public QFrame {
    Q_OBJECT

public:
    explicit BlockCard(QWidget *parent = nullptr);

    void show(const PlanData &plan, const ChapterBlock &block);
    void setEditable(bool editable);

Q_SIGNALS:
    void setUpRequested();
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_detail = nullptr;
    QPushButton *m_setUp = nullptr;
    const char *m_icon = "table";
};

/// "Dimensi: SG · Satuan: juta": what is chosen of a block, in the order of its kind's options.
QString chosenText(const ChapterBlock &block);
