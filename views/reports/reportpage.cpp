// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "model/report/edition.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/noticebar.h"
#include "views/reports/exportlist.h"
#include "views/reports/pagesview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>

namespace {

constexpr int rowHeight = 24;
constexpr int pageRole = Qt::UserRole;
constexpr int placeRole = Qt::UserRole + 1;

QTreeWidget *contentsTree()
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    labels::makeSmaller(tree, 1);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(14);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->header()->setStretchLastSection(false);
    tree->header()->setMinimumSectionSize(24);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return tree;
}

/// On the ground of lists, with room around it.
QWidget *onBase(QWidget *inside)
{
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(ground);
    all->setContentsMargins(8, 8, 4, 0);
    all->addWidget(inside);
    return ground;
}

QWidget *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

}

ReportPage::ReportPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Report"), parent)
    , m_pages(new PagesView(m_press))
    , m_contents(contentsTree())
    , m_exports(new ExportList)
    , m_notice(new NoticeBar)
    , m_folder(QFileInfo(plan.path()).absolutePath())
{
    buildHead();
    m_contents->setAccessibleName(tr("Contents of the report"));
    auto *areas = new QSplitter;
    areas->setChildrenCollapsible(false);
    areas->addWidget(onBase(m_contents));
    areas->addWidget(m_pages);
    areas->addWidget(scrolling(m_exports));
    areas->setStretchFactor(1, 1);
    areas->setSizes({216, 640, 346});
    body()->addWidget(m_notice);
    body()->addWidget(areas, 1);
    connect(&m_press, &ReportPress::laidOut, this, &ReportPage::showLayout);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPage::markContents);
    connect(m_contents, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        m_pages->goTo(item->data(0, pageRole).toInt(), item->data(0, placeRole).toDouble());
    });
    connect(m_exports, &ExportList::chosen, this, &ReportPage::ask);
    connect(&m_writing, &QFutureWatcher<Written>::finished, this, &ReportPage::tellWritten);
}

/// What is being written is finished first.
ReportPage::~ReportPage()
{
    m_page->disconnect(this);  // it loses the focus when there is no page any more
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

void ReportPage::buildHead()
{
    m_state = labels::pale();
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head()->addWidget(m_state, 1);
    m_again = new QPushButton(icon("refresh"), tr("Refresh the preview"));
    m_again->hide();
    head()->addWidget(m_again);
    head()->addWidget(labels::pale(tr("Page")));
    m_page = new QLineEdit;
    m_page->setValidator(new QIntValidator(0, 9999, m_page));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(48);
    m_page->setAccessibleName(tr("Page"));
    head()->addWidget(m_page);
    m_of = labels::pale();
    head()->addWidget(m_of);
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItems({tr("Fit width"), tr("Whole page"), QStringLiteral("100%"), QStringLiteral("150%"),
                      QStringLiteral("200%")});
    head()->addWidget(m_zoom);
    connect(m_again, &QPushButton::clicked, this, &ReportPage::layOut);
    connect(m_page, &QLineEdit::editingFinished, this, &ReportPage::goToTyped);
    connect(m_zoom, &QComboBox::activated, this, &ReportPage::chooseZoom);
}

/// A number beyond the last page means the last one.
void ReportPage::goToTyped()
{
    const int page = std::clamp(m_page->text().toInt(), 1, std::max(1, m_pages->pageCount()));
    m_page->setText(QString::number(page));
    if (page <= m_pages->pageCount() && page != m_pages->currentPage() + 1)
        m_pages->goTo(page - 1);
}

void ReportPage::chooseZoom(int index)
{
    if (index < 2)
        m_pages->setZoom(index == 0 ? PagesView::Zoom::Width : PagesView::Zoom::Page);
    else
        m_pages->setZoom(PagesView::Zoom::Percent, 50 * index);
}

/// A change while the page is open makes the preview old; it is made anew when asked for.
void ReportPage::refresh(const PlanData & /*data*/)
{
    m_old = true;
    m_again->setVisible(m_seen);
    if (m_seen)
        m_state->setText(tr("The plan has changed since this preview."));
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_seen = true;
    if (m_old)
        layOut();
}

void ReportPage::hideEvent(QHideEvent *event)
{
    m_seen = false;
    Page::hideEvent(event);
}

void ReportPage::layOut()
{
    m_old = false;
    m_again->hide();
    m_state->setText(tr("Making the preview…"));
    m_press.layOut(plan().data(), report::editionOf(plan()));
}

void ReportPage::showLayout(const ReportLayout &layout)
{
    if (!layout.problem.isEmpty())
        m_notice->tell(layout.problem, {}, marks::Kind::Problem);
    if (!m_old)
        m_state->setText(report::editionOf(plan()).text());
    m_of->setText(tr("of %1", "page 3 of 25").arg(layout.pages.size()));
    showContents(layout);
    m_pages->setLayoutOf(layout);
    Q_EMIT statusChanged();
}

void ReportPage::showContents(const ReportLayout &layout)
{
    m_contents->clear();
    QTreeWidgetItem *chapter = nullptr;
    for (const paper::Outline::Entry &entry : layout.outline.entries) {
        if (entry.level > 2 || entry.page < 0)
            continue;
        const QString text = (entry.number + u' ' + entry.title).trimmed();
        const QStringList cells{text, QString::number(entry.page + 1)};
        QTreeWidgetItem *item = entry.level == 2 && chapter ? new QTreeWidgetItem(chapter, cells)
                                                            : new QTreeWidgetItem(m_contents, cells);
        if (entry.level == 1)
            chapter = item;
        item->setToolTip(0, text);
        item->setSizeHint(0, QSize(0, rowHeight));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        item->setData(0, pageRole, entry.page);
        item->setData(0, placeRole, layout.placeOf(entry));
    }
    m_contents->expandAll();
}

/// The last heading that has begun on \a page or before it.
void ReportPage::markContents(int page)
{
    m_page->setText(QString::number(page + 1));
    QTreeWidgetItem *present = nullptr;
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item)
        if ((*item)->data(0, pageRole).toInt() <= page)
            present = *item;
    m_contents->setCurrentItem(present);
}

QString ReportPage::status() const
{
    return m_pages->pageCount() == 0 ? QString() : tr("%n pages", nullptr, m_pages->pageCount());
}
