// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartview.h"

#include "model/domain/failure.h"

#include <QApplication>
#include <QClipboard>
#include <QtCharts/QLineSeries>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class Chart : public testing::Test {
protected:
    Chart()
    {
        auto *line = new QLineSeries;
        line->append(0, 0);
        line->append(1, 1);
        m_view.chart()->addSeries(line);
        m_view.resize(300, 200);
        m_view.grab();
    }

    ChartView m_view{QStringLiteral("Anggaran")};
    QTemporaryDir m_folder;
};

TEST_F(Chart, IsSavedAsPictureAndAsDrawing)
{
    const QString png = m_folder.filePath(QStringLiteral("a.png"));
    const QString svg = m_folder.filePath(QStringLiteral("a.svg"));
    m_view.save(png);
    m_view.save(svg);
    EXPECT_EQ(QImage(png).width(), 900);
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawing.readAll().contains("<svg"));
}

TEST_F(Chart, RefusesAFolderThatIsNotThereInASentence)
{
    EXPECT_THROW(m_view.save(m_folder.filePath(QStringLiteral("tiada/a.png"))), Failure);
    EXPECT_THROW(m_view.save(m_folder.filePath(QStringLiteral("tiada/a.svg"))), Failure);
}

TEST_F(Chart, IsCopiedAsAPicture)
{
    m_view.copy();
    EXPECT_EQ(QApplication::clipboard()->image().width(), 600);
}

TEST(PlacedLabels, StandApartAndInside)
{
    const QRectF area(0, 0, 200, 100);
    const std::vector<QPointF> points{{50, 50}, {55, 50}, {195, 50}};
    const std::vector<QSizeF> sizes(3, QSizeF(30, 12));
    const auto rects = placedLabels(points, sizes, area, 8);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        EXPECT_TRUE(area.contains(rects[i]));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(rects[i].intersects(rects[j]));
    }
}

TEST(PlacedLabels, ALabelThatFitsNowhereIsEmpty)
{
    EXPECT_TRUE(placedLabels({{5, 5}}, {QSizeF(50, 12)}, QRectF(0, 0, 20, 20), 4).front().isEmpty());
}

}
