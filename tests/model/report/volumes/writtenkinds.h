// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

/// Kinds of blocks and what they write of a full plan.
class WrittenKinds : public testing::Test {
protected:
    std::vector<report::Block> blocks(const QString &kind, const QJsonObject &options = {},
                                      const QString &text = {}) const
    {
        report::BookWriter book({});
        report::blockKind(kind)->write(book, subject,
                                       {.text = text, .options = options, .title = QStringLiteral("Buku")});
        return book.take().blocks;
    }

    std::vector<report::Table> tables(const QString &kind, const QJsonObject &options = {},
                                      const QString &text = {}) const
    {
        std::vector<report::Table> result;
        for (const report::Block &block : blocks(kind, options, text))
            if (const auto *table = std::get_if<report::Table>(&block))
                result.push_back(*table);
        return result;
    }

    static QString content(const std::vector<report::Table> &all)
    {
        QString result;
        for (const report::Table &table : all)
            for (const report::Row &row : table.rows)
                for (const report::Cell &cell : row.cells)
                    if (const auto *words = std::get_if<report::Words>(&cell.value))
                        result += words->plain() + u'|';
        return result;
    }

    /// The first picture of that sort; an empty one where there is none.
    template <class Picture>
    Picture picture(const QString &kind, const QJsonObject &options = {}) const
    {
        for (const report::Block &block : blocks(kind, options))
            if (const auto *figure = std::get_if<report::Figure>(&block))
                return std::get<Picture>(figure->picture);
        return {};
    }

    std::unique_ptr<Plan> plan = plans::filled();
    report::Subject subject{.data = plan->data(),
                            .edition = {.changed = QDateTime(QDate(2018, 8, 31), QTime(8, 0))}};
};
