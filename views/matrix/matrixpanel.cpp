// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpanel.h"

MatrixPanel::MatrixPanel(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
{
}

void MatrixPanel::setState(const MatrixState &state)
{
    m_state = state;
    m_stale = !isVisible();
    if (!m_stale)
        showState(m_state);
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        showState(m_state);
    }
    QWidget::showEvent(event);
}
