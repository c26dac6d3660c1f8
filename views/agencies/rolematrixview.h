// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pillar.h"
#include "views/agencies/rolematrixheaders.h"

#include <QTableView>

/// Programs × agencies. Its headers are the parts that do not scroll: names and counts. A click or the space
/// bar makes the next role of a cell; on a heading it folds the pillar.
class RoleMatrixView : public QTableView {
    Q_OBJECT

public:
    explicit RoleMatrixView(RoleMatrixModel *model, QWidget *parent = nullptr);

    RoleMatrixModel &roleModel() const { return *m_model; }
    const ProgramHeader &programHeader() const { return *m_programs; }
    QModelIndex hovered() const { return m_hovered; }
    QColor pillarColorOf(Id<Pillar> pillar) const;
    void setPlanData(const PlanData &plan) { m_data = plan; }

    /// Shows \a next and stays at the cell where it was.
    void showMatrix(RoleMatrix next);
    bool selectProgram(Id<Program> program);
    bool selectAgency(Id<Agency> agency);

Q_SIGNALS:
    void agencyChosen(Id<Agency> agency);  ///< the current column
    void programChosen(Id<Program> program);  ///< by its heading
    void foldRequested(Id<Pillar> pillar);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void act(const QModelIndex &index);
    void applyFont();
    void setHovered(const QModelIndex &index);
    void updateEverything();
    void chooseRow(int row);
    void chooseColumn(int column);

    RoleMatrixModel *m_model = nullptr;
    AgencyHeader *m_agencies = nullptr;
    ProgramHeader *m_programs = nullptr;
    RoleMatrixCorner *m_corner = nullptr;
    PlanData m_data;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};
