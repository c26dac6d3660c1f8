// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/rolematrix.h"

#include <QHeaderView>

class RoleMatrixModel;
class RoleMatrixView;

/// The agencies above the matrix: names turned upwards, and beneath each how many programs it leads and
/// supports.
class AgencyHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit AgencyHeader(RoleMatrixView &view);

    QSize sizeHint() const override;
    int namesHeight() const;  ///< of the part above the counts

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    RoleMatrixView &m_view;
};

/// The programs at the left of the matrix, under their pillars, with how many agencies lead and support
/// each.
class ProgramHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ProgramHeader(RoleMatrixView &view);

    QSize sizeHint() const override;
    void setNameWidth(int width);
    int countWidth() const;  ///< of each of the two columns of counts

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const RoleMatrix::Line &line) const;
    void paintProgram(QPainter &painter, const QRect &rect, const RoleMatrix::Line &line) const;
    int codeWidth() const;

    RoleMatrixView &m_view;
    int m_nameWidth = 300;
};

/// Where both headers meet: what the counts are.
class RoleMatrixCorner : public QWidget {
    Q_OBJECT

public:
    explicit RoleMatrixCorner(RoleMatrixView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoleMatrixView &m_view;
};
