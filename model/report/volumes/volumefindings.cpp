// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/volumefindings.h"

#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/kinds/kinds.h"
#include "model/report/volumes/volumebook.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace report {

namespace {

using Finding = VolumeFinding;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VolumeFindings)
};

/// Whether what the option takes are rows of the plan.
bool isOfPlan(const BlockOption &option)
{
    using Takes = BlockOption::Takes;
    return option.takes != Takes::Choice && option.takes != Takes::Choices && option.takes != Takes::Years;
}

class Reviewer {
public:
    Reviewer(const Subject &subject, Id<Volume> volume)
        : m_subject(subject)
        , m_volume(volume)
        , m_numbers(chapterNumbers(subject.data, volume))
    {
    }

    std::vector<Finding> review()
    {
        reviewChapters({});
        return std::move(m_findings);
    }

private:
    void reviewChapters(Id<Chapter> parent);
    void reviewChapter(const Chapter &chapter);
    void reviewBlock(const Chapter &chapter, const ChapterBlock &block);
    void reviewFields(const Chapter &chapter, Id<ChapterBlock> block, const QString &text);
    void reviewOption(const Chapter &chapter, const ChapterBlock &block, const BlockOption &option);
    QString placeOf(const Chapter &chapter) const;
    bool isKnown(const BlockOption &option, const QString &value) const;
    void add(const Chapter &chapter, Id<ChapterBlock> block, Finding::Severity severity, const QString &text)
    {
        m_findings.push_back({.severity = severity, .chapter = chapter.id, .block = block, .text = text});
    }

    const Subject &m_subject;
    Id<Volume> m_volume;
    std::map<Id<Chapter>, QString> m_numbers;
    std::vector<Finding> m_findings;
};

/// "3.1", else the title, else the front of the book.
QString Reviewer::placeOf(const Chapter &chapter) const
{
    const auto number = m_numbers.find(chapter.id);
    if (number != m_numbers.end())
        return number->second;
    return chapter.title.isEmpty() ? Text::tr("Front") : filled(m_subject, chapter.title).plain();
}

void Reviewer::reviewChapters(Id<Chapter> parent)
{
    for (const Chapter *chapter : chaptersIn(m_subject.data, m_volume, parent))
        if (!chapter->hidden)
            reviewChapter(*chapter);
}

void Reviewer::reviewChapter(const Chapter &chapter)
{
    reviewFields(chapter, {}, chapter.title);
    const auto blocks = blocksIn(m_subject.data, chapter.id);
    const auto isShown = [](const auto *row) { return !row->hidden; };
    if (std::ranges::none_of(blocks, isShown)
        && std::ranges::none_of(chaptersIn(m_subject.data, m_volume, chapter.id), isShown))
        add(chapter, {}, Finding::Severity::Problem,
            Text::tr("%1 %2 is still empty", "a chapter: 3.1 Smart Governance")
                .arg(m_numbers[chapter.id], filled(m_subject, chapter.title).plain())
                .trimmed());
    for (const ChapterBlock *block : blocks)
        if (!block->hidden)
            reviewBlock(chapter, *block);
    reviewChapters(chapter.id);
}

void Reviewer::reviewBlock(const Chapter &chapter, const ChapterBlock &block)
{
    const BlockKind *kind = blockKind(block.kind);
    if (!kind) {
        add(chapter, block.id, Finding::Severity::Problem,
            Text::tr("%1: this version of Pilar does not know the block “%2”. It is not printed.")
                .arg(placeOf(chapter), block.kind));
        return;
    }
    if (kind->shape == BlockKind::Shape::Text && block.text.trimmed().isEmpty())
        add(chapter, block.id, Finding::Severity::Warning,
            Text::tr("%1: a text is not written yet.").arg(placeOf(chapter)));
    reviewFields(chapter, block.id, block.text);
    for (const BlockOption &option : kind->options)
        reviewOption(chapter, block, option);
}

void Reviewer::reviewFields(const Chapter &chapter, Id<ChapterBlock> block, const QString &text)
{
    for (const FieldPlace &place : fieldsIn(text)) {
        const FieldText field = fieldText(m_subject, place.field);
        if (field.state == FieldText::State::Known)
            continue;
        const bool unknown = field.state == FieldText::State::Unknown;
        const QString sentence = unknown ? Text::tr("%1: the field %2 is not known.")
                                         : Text::tr("%1: the plan does not say what %2 is yet.");
        m_findings.push_back({.severity = unknown ? Finding::Severity::Problem : Finding::Severity::Warning,
                              .chapter = chapter.id,
                              .block = block,
                              .text = sentence.arg(placeOf(chapter), place.field),
                              .field = place.field,
                              .suggestion = field.suggestion});
    }
}

bool Reviewer::isKnown(const BlockOption &option, const QString &value) const
{
    const PlanData &data = m_subject.data;
    const auto holds = [&](const auto &rows, auto name) {
        return std::ranges::any_of(
            rows, [&](const auto &row) { return value.compare(row.*name, Qt::CaseInsensitive) == 0; });
    };
    switch (option.takes) {
    case BlockOption::Takes::Pillar:
        return holds(data.pillars, &Pillar::code) || holds(data.pillars, &Pillar::name);
    case BlockOption::Takes::Agency:
        return holds(data.agencies, &Agency::shortName) || holds(data.agencies, &Agency::fullName);
    case BlockOption::Takes::Illustration:
        return holds(data.illustrations, &Illustration::name);
    case BlockOption::Takes::Signatories:
        return std::ranges::find(data.signatories, value, &Signatory::office) != data.signatories.end();
    case BlockOption::Takes::Version:
        return m_subject.changesSince.contains(value);
    case BlockOption::Takes::Choice:
    case BlockOption::Takes::Choices:
        return std::ranges::find(option.choices, value, &BlockOption::Choice::token) != option.choices.end();
    case BlockOption::Takes::Years: {
        const auto [first, last] = yearsOf(value);
        return first != 0 && first <= last;
    }
    default:
        return true;
    }
}

void Reviewer::reviewOption(const Chapter &chapter, const ChapterBlock &block, const BlockOption &option)
{
    const QJsonValue chosen = optionsOf(block).value(option.name);
    QStringList values{chosen.toString()};
    for (const auto value : chosen.toArray())
        values.append(value.toString());
    for (const QString &value : std::as_const(values))
        if (!value.isEmpty() && !isKnown(option, value))
            add(chapter, block.id, Finding::Severity::Problem,
                (isOfPlan(option) ? Text::tr("%1: “%2” asks for “%3”, which the plan does not hold.")
                                  : Text::tr("%1: “%2” cannot take “%3”.", "a block, a value"))
                    .arg(placeOf(chapter), blockTitle(m_subject.data, block), value));
}

}

std::vector<VolumeFinding> volumeFindings(const Subject &subject, Id<Volume> volume)
{
    return Reviewer(subject, volume).review();
}

}
