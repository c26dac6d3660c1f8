// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixentry.h"
#include "views/matrix/matrixpainting.h"

#include <QAbstractScrollArea>

class CellEditor;
class CellRemark;

/// The matrix on the screen, worked like a spreadsheet: type over, Enter down, Tab right, arrows, F2, Delete,
/// copy and paste blocks, fill down and right. It paints a picture and hands out what was meant by the keys;
/// it knows no plan.
class MatrixGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MatrixGrid(QWidget *parent = nullptr);

    /// Shows \a picture. The current cell stays with its candidate and criterion, wherever they go.
    void setPicture(MatrixPicture picture, QHash<qint64, QColor> pillars);
    const MatrixPicture &picture() const { return m_picture; }
    /// Stands over the names, left of the heads of the columns.
    void setCorner(QWidget *corner);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    MatrixPlace current() const { return m_current; }
    const MatrixRow *currentRow() const;  ///< null on the weights
    const MatrixColumn *currentColumn() const;  ///< null where there is none
    void setCurrent(const MatrixPlace &place);
    /// Goes to what is given of the two. False where it is not shown.
    bool select(Id<Candidate> candidate, Id<Criterion> criterion);
    QRect cellRect(const MatrixPlace &place) const { return m_geometry.cell(place); }
    QString remark() const;  ///< the sentence that stands beside a cell now

    /// The selected block as lines of tab-separated values.
    QString selectedText() const;
    void paste(const QString &text);
    void fillDown();
    void fillRight();
    void clear();

    QSize sizeHint() const override { return {900, 520}; }

Q_SIGNALS:
    void currentChanged();
    void entered(const MatrixChanges &changes);  ///< every value of it can be kept
    void orderRequested(const MatrixOrder &order);
    void columnMenuRequested(const QPoint &globalPosition);  ///< for the current column
    void rowMenuRequested(const QPoint &globalPosition);  ///< for the current row
    void rowActivated();  ///< a name was double-clicked
    void placeRequested();  ///< the team's place of the current row was double-clicked

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A place by what stands there, so that it can be found again in another order.
    struct Target {
        Id<Candidate> candidate{};
        Id<Criterion> criterion{};
    };

    void fit();
    void applyFont();
    void go(const MatrixPlace &place, bool extend);
    void showPlace(const MatrixPlace &place);
    void sayWhere();
    QRect block() const;
    Target targetAt(const MatrixPlace &place) const;
    std::optional<MatrixPlace> placeOf(const Target &target) const;
    MatrixPlace stepped(const MatrixPlace &from, const QPoint &step) const;

    bool goByKey(const QKeyEvent &event);
    MatrixPlace jumped(const QKeyEvent &event) const;
    bool editByKey(const QKeyEvent &event);
    bool leaveByTab(const QKeyEvent &event);
    void openEditor(const QString &text, bool typedOver);
    void closeEditor();
    void commit(const QPoint &step);
    MatrixEntry entryAt(const MatrixPlace &place, const QString &text) const;
    QString textAt(const MatrixPlace &place) const;
    bool take(const std::vector<MatrixEntry> &entries);
    void fill(bool down);
    void showRemark(const MatrixPlace &place, const QString &sentence);
    QString toolTipAt(const QPoint &point) const;
    QString cellToolTip(const MatrixPlace &place) const;

    MatrixPicture m_picture;
    MatrixGeometry m_geometry;
    MatrixLook m_look;
    MatrixPlace m_current;
    MatrixPlace m_anchor;  ///< the other corner of the selected block
    int m_hoveredRow = -2;
    int m_hoveredHead = -1;
    bool m_readOnly = false;
    bool m_taking = false;  ///< a value is being written: its editor is closed by hand
    QWidget *m_corner = nullptr;
    CellEditor *m_editor = nullptr;
    CellRemark *m_remark = nullptr;
};
