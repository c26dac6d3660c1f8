// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/exportlist.h"

#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/common/style.h"
#include "views/paper/exports.h"

#include <QHBoxLayout>
#include <QPushButton>

struct ExportList::Row {
    QString name{};
    QString title{};
    QString gives{};
};

ExportList::ExportList(QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(12);
    auto *files = new Panel(tr("To hand in"));
    add(*files, {QStringLiteral("report"), tr("Report"), tr("The whole plan, ready to print.")});
    add(*files,
        {QStringLiteral("matrix"), tr("Matrix"),
         tr("Scores and rank of each candidate, with the formulas behind them.")});
    add(*files,
        {QStringLiteral("programs"), tr("Programs"),
         tr("One row a program: OPD, indicators, years, money.")});
    add(*files,
        {QStringLiteral("budget"), tr("Budget"),
         tr("Program × source × year, summed by pillar and source.")});
    auto *forms = new Panel(tr("To be filled in"));
    add(*forms,
        {QStringLiteral("score-sheets"), tr("Score sheets"),
         tr("One for each scorer, with the scale. Import them once filled in.")});
    add(*forms,
        {QStringLiteral("program-forms"), tr("Program forms"),
         tr("An empty one for each OPD to propose its programs.")});
    for (Panel *panel : {files, forms}) {
        // As high as its wrapped words need.
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        all->addWidget(panel);
    }
    all->addStretch(1);
}

void ExportList::add(Panel &panel, const Row &row)
{
    auto *widget = new QWidget;
    auto *side = new QHBoxLayout(widget);
    side->setContentsMargins(12, 8, 12, 8);
    side->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(labels::bold(row.title));
    QLabel *gives = labels::pale(row.gives);
    labels::makeSmaller(gives, 1);
    gives->setWordWrap(true);
    texts->addWidget(gives);
    texts->addStretch();
    side->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    const auto button = [&](const QString &text, const QString &extension) {
        auto *made = new QPushButton(text);
        made->setObjectName(row.name + extension);
        made->setAccessibleName(QStringLiteral("%1: %2").arg(row.title, text));
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this,
                [this, name = row.name, extension] { Q_EMIT chosen(name, extension); });
        return made;
    };
    const paper::Export what = paper::exportNamed(row.name);
    for (const paper::Format &format : what.formats) {
        const QString extension = QLatin1String(format.extension);
        QPushButton *made = button(tr("Save %1…", "PDF").arg(extension.toUpper()), extension);
        if (extension == u"pdf")
            setPrimary(made);
    }
    if (what.files)
        button(tr("Save folder…"), {});
    buttons->addStretch();
    side->addLayout(buttons);
    panel.addRow(widget);
}
