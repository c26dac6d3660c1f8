// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/presetvolumes.h"

#include "model/domain/builtin.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace report {

using builtin::objects;
using builtin::text;

namespace {

constexpr int gap = 1024;

/// "<dimensi>" in a chapter for each pillar is the pillar's code.
QString forPillar(QString words, const Pillar *pillar)
{
    return pillar ? words.replace(QStringLiteral("<dimensi>"), pillar->code) : words;
}

class Reader {
public:
    explicit Reader(const PlanData &data)
        : m_data(data)
    {
    }

    PresetVolumes read(const QJsonObject &root)
    {
        for (const QJsonObject &volume : objects(root, "volumes"))
            readVolume(volume);
        for (const QJsonObject &field : objects(root, "fields"))
            m_result.fields.push_back({.id = Id<OwnField>::create(),
                                       .position = next(m_result.fields),
                                       .name = text(field, "name"),
                                       .value = text(field, "value")});
        for (const QJsonObject &person : objects(root, "signatories"))
            m_result.signatories.push_back({.id = Id<Signatory>::create(),
                                            .position = next(m_result.signatories),
                                            .role = text(person, "role"),
                                            .office = text(person, "office"),
                                            .name = text(person, "name")});
        return std::move(m_result);
    }

private:
    static int next(const auto &rows) { return int(rows.size() + 1) * gap; }

    void readVolume(const QJsonObject &object)
    {
        const Volume volume{
            .id = Id<Volume>::create(),
            .position = next(m_result.volumes),
            .code = text(object, "code"),
            .shortName = text(object, "short_name"),
            .title = text(object, "title"),
            .each = fromToken<Volume::Each>(text(object, "each")).value_or(Volume::Each::Plan),
            .paper = fromToken<Volume::Paper>(text(object, "paper")).value_or(Volume::Paper::A4),
            .landscape = object.value(QLatin1String("landscape")).toBool()};
        m_result.volumes.push_back(volume);
        for (const QJsonObject &chapter : objects(object, "chapters"))
            readChapters(chapter, volume.id, {}, nullptr);
    }

    void readChapters(const QJsonObject &object, Id<Volume> volume, Id<Chapter> parent, const Pillar *pillar)
    {
        if (text(object, "each") != u"dimensi") {
            readChapter(object, volume, parent, pillar);
            return;
        }
        for (const Pillar *each : byPosition(m_data.pillars))
            readChapter(object, volume, parent, each);
    }

    void readChapter(const QJsonObject &object, Id<Volume> volume, Id<Chapter> parent, const Pillar *pillar)
    {
        const Chapter chapter{.id = Id<Chapter>::create(),
                              .volume = volume,
                              .parent = parent,
                              .position = next(m_result.chapters),
                              .title = forPillar(text(object, "title"), pillar),
                              .numbered = object.value(QLatin1String("numbered")).toBool(true)};
        m_result.chapters.push_back(chapter);
        for (const QJsonObject &block : objects(object, "blocks"))
            readBlock(block, chapter.id, pillar);
        for (const QJsonObject &below : objects(object, "chapters"))
            readChapters(below, volume, chapter.id, pillar);
    }

    void readBlock(const QJsonObject &object, Id<Chapter> chapter, const Pillar *pillar)
    {
        const QJsonObject options = object.value(QLatin1String("options")).toObject();
        const QString json = options.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
        m_result.blocks.push_back({.id = Id<ChapterBlock>::create(),
                                   .chapter = chapter,
                                   .position = next(m_result.blocks),
                                   .kind = text(object, "kind"),
                                   .text = forPillar(text(object, "text"), pillar),
                                   .options = forPillar(json, pillar)});
    }

    const PlanData &m_data;
    PresetVolumes m_result;
};

}

PresetVolumes presetVolumes(const PlanData &data)
{
    return Reader(data).read(builtin::file("presets/books"));
}

PlanData withVolumes(const PlanData &data)
{
    if (!data.volumes.empty())
        return data;
    PresetVolumes preset = presetVolumes(data);
    PlanData result = data;
    result.volumes = Rows(std::move(preset.volumes));
    result.chapters = Rows(std::move(preset.chapters));
    result.chapterBlocks = Rows(std::move(preset.blocks));
    if (data.signatories.empty())
        result.signatories = Rows(std::move(preset.signatories));
    if (data.ownFields.empty())
        result.ownFields = Rows(std::move(preset.fields));
    return result;
}

}
