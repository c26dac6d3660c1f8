// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historydetails.h"

#include "model/domain/format.h"
#include "model/versions/compare.h"
#include "model/versions/words.h"
#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/history/historyway.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

/// From here on, changes of one kind are counted, not told.
constexpr std::size_t many = 40;
constexpr qint64 ownChange = -1;  ///< what the combo box holds besides points of the log

QString momentOf(const QDateTime &at, const QString &author)
{
    const QString moment = QLocale().toString(at.date(), QStringLiteral("d MMMM yyyy")) + QStringLiteral(", ")
        + QLocale().toString(at.time(), QLocale::ShortFormat);
    return author.isEmpty() ? moment : moment + QStringLiteral(" · ") + author;
}

QString colored(const QString &text, const QColor &color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text.toHtmlEscaped());
}

/// Changes of one row stand together under its name.
QString html(const std::vector<ToldChange> &changes, const Colors &colors)
{
    QString all;
    const ToldChange *before = nullptr;
    for (const ToldChange &change : changes) {
        const bool same = before && before->hasValues() && change.hasValues() && before->what == change.what;
        if (!same)
            all += QStringLiteral("<p style=\"margin-top:0;margin-bottom:%1px\">%2</p>")
                       .arg(change.hasValues() ? 0 : 8)
                       .arg(change.hasValues() ? QStringLiteral("<b>%1</b>").arg(change.what.toHtmlEscaped())
                                               : change.what.toHtmlEscaped());
        const bool last = &change == &changes.back() || (&change)[1].what != change.what;
        if (change.hasValues())
            all += QStringLiteral("<p style=\"margin-top:0;margin-bottom:%1px\">%2%3 → %4</p>")
                       .arg(last ? 8 : 0)
                       .arg(change.field.isEmpty()
                                ? QString()
                                : colored(change.field + QStringLiteral(": "), colors.secondary),
                            colored(change.before, colors.secondary), change.after.toHtmlEscaped());
        before = &change;
    }
    return all;
}

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

HistoryDetails::HistoryDetails(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_when(wrapping(labels::pale()))
    , m_title(wrapping(labels::bold()))
    , m_note(wrapping(new QLabel))
    , m_go(new QPushButton(icon("undo"), {}))
    , m_goNote(wrapping(labels::pale()))
    , m_against(new QComboBox)
    , m_words(new QTextBrowser)
{
    setMinimumWidth(280);
    labels::makeSmaller(this, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 8);
    all->setSpacing(6);
    all->addWidget(m_when);
    all->addWidget(m_title);
    all->addWidget(m_note);
    auto *way = new QHBoxLayout;
    way->setContentsMargins(0, 4, 0, 8);
    way->setSpacing(12);
    way->addWidget(m_go, 0, Qt::AlignTop);
    way->addWidget(m_goNote, 1);
    all->addLayout(way);
    m_against->setAccessibleName(tr("What is told"));
    m_against->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    all->addWidget(m_against);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->viewport()->setAutoFillBackground(false);
    m_words->document()->setDocumentMargin(2);
    m_words->setOpenLinks(false);
    m_words->setAccessibleName(tr("Changes in words"));
    all->addWidget(m_words, 1);
    connect(m_go, &QPushButton::clicked, this, &HistoryDetails::goRequested);
    connect(m_against, &QComboBox::activated, this, &HistoryDetails::showWords);
}

void HistoryDetails::show(const HistoryFacts &facts, const OutlineKey &key)
{
    const bool same = key == m_key && facts.end == m_facts.end && facts.versions == m_facts.versions;
    const bool other = key != m_key;
    m_facts = facts;
    m_key = key;
    showTitle();
    if (same)
        return;
    const QVariant before = m_against->currentData();
    fillComparisons();
    if (const int place = m_against->findData(before); !other && place >= 0)
        m_against->setCurrentIndex(place);
    showWords();
}

void HistoryDetails::showTitle()
{
    const bool state = m_facts.pointOf(m_key).has_value();
    QString when;
    QString note;
    QString title = state ? tr("New plan") : tr("Choose a change to see what it did.");
    if (const HistoryEntry *entry = m_facts.entry(m_key)) {
        when = momentOf(entry->at, entry->author);
        title = format::capitalised(entry->label);
    } else if (const Version *version = m_facts.version(m_key)) {
        when = tr("Version · %1").arg(momentOf(version->at, version->author));
        title = version->name;
        note = version->note;
    }
    m_when->setText(when);
    m_when->setVisible(!when.isEmpty());
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showWay();
    for (QWidget *part : std::initializer_list<QWidget *>{m_go, m_goNote, m_against, m_words})
        part->setVisible(state);
}

void HistoryDetails::showWay()
{
    const HistoryWay way = wayTo(m_facts, m_key);
    m_go->setText(actionText(way));
    m_go->setIcon(icon(way.kind == HistoryWay::Kind::Redo ? "redo" : "undo"));
    m_go->setEnabled(way.kind != HistoryWay::Kind::None && m_plan.canEdit());
    m_goNote->setText(sentenceOf(way));
}

/// The change by itself, then the present state, then every other version.
void HistoryDetails::fillComparisons()
{
    m_against->clear();
    if (m_key.kind == historyrow::Entry && m_key.id != 0)
        m_against->addItem(tr("What this change did"), ownChange);
    m_against->addItem(tr("What differs from the present state"), m_facts.end);
    std::vector<Version> versions = m_facts.versions;
    std::ranges::reverse(versions);
    for (const Version &version : versions)
        if (m_key != OutlineKey{historyrow::Version, version.id})
            m_against->addItem(tr("What differs from version “%1”").arg(version.name), version.entry);
}

/// From the earlier state to the later one.
std::vector<RowChange> HistoryDetails::changes() const
{
    const std::optional<qint64> point = m_facts.pointOf(m_key);
    if (!point)
        return {};
    const qint64 other = m_against->currentData().toLongLong();
    return other == ownChange ? m_plan.changesOf(*point)
                              : changesBetween(m_plan, std::min(*point, other), std::max(*point, other));
}

QString HistoryDetails::wordsHtml() const
try {
    const Colors &colors = colorsOf(palette());
    const QString text = html(told(changes(), m_plan.data(), many), colors);
    return text.isEmpty() ? colored(tr("Nothing differs."), colors.secondary) : text;
} catch (const Failure &failure) {
    return colored(failure.sentence(), colorsOf(palette()).problem);
}

void HistoryDetails::showWords()
{
    m_words->setHtml(wordsHtml());
}

QString HistoryDetails::words() const
{
    return m_words->toPlainText();
}

void HistoryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_words)
        showWords();
}
