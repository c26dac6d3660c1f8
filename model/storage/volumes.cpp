// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/volumes.h"

#include <QtGlobal>

template <>
const Table<Volume> &table<Volume>()
{
    static const Table<Volume> description{
        "volume",
        QT_TRANSLATE_NOOP("Field", "book"),
        {
            keyColumn<&Volume::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Volume::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Volume::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Volume::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "short name")),
            column<&Volume::title>("title", QT_TRANSLATE_NOOP("Field", "title")),
            column<&Volume::each>("each", QT_TRANSLATE_NOOP("Field", "one for each")),
            column<&Volume::paper>("paper", QT_TRANSLATE_NOOP("Field", "paper")),
            column<&Volume::landscape>("landscape", QT_TRANSLATE_NOOP("Field", "landscape")),
        }};
    return description;
}

template <>
const Table<Chapter> &table<Chapter>()
{
    static const Table<Chapter> description{
        "chapter",
        QT_TRANSLATE_NOOP("Field", "chapter"),
        {
            keyColumn<&Chapter::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Chapter::volume>("volume_id", QT_TRANSLATE_NOOP("Field", "book")),
            column<&Chapter::parent>("parent_id", QT_TRANSLATE_NOOP("Field", "chapter above")),
            column<&Chapter::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Chapter::title>("title", QT_TRANSLATE_NOOP("Field", "title")),
            column<&Chapter::numbered>("numbered", QT_TRANSLATE_NOOP("Field", "numbered")),
            column<&Chapter::hidden>("hidden", QT_TRANSLATE_NOOP("Field", "switched off")),
        }};
    return description;
}

template <>
const Table<ChapterBlock> &table<ChapterBlock>()
{
    static const Table<ChapterBlock> description{
        "chapter_block",
        QT_TRANSLATE_NOOP("Field", "block of a chapter"),
        {
            keyColumn<&ChapterBlock::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&ChapterBlock::chapter>("chapter_id", QT_TRANSLATE_NOOP("Field", "chapter")),
            column<&ChapterBlock::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&ChapterBlock::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
            column<&ChapterBlock::text>("text", QT_TRANSLATE_NOOP("Field", "text")),
            column<&ChapterBlock::options>("options", QT_TRANSLATE_NOOP("Field", "options")),
            column<&ChapterBlock::hidden>("hidden", QT_TRANSLATE_NOOP("Field", "switched off")),
        }};
    return description;
}

template <>
const Table<Illustration> &table<Illustration>()
{
    static const Table<Illustration> description{
        "illustration",
        QT_TRANSLATE_NOOP("Field", "picture"),
        {
            keyColumn<&Illustration::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Illustration::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Illustration::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            pictureColumn<&Illustration::content>("content", QT_TRANSLATE_NOOP("Field", "content")),
        }};
    return description;
}

template <>
const Table<Signatory> &table<Signatory>()
{
    static const Table<Signatory> description{
        "signatory",
        QT_TRANSLATE_NOOP("Field", "signatory"),
        {
            keyColumn<&Signatory::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Signatory::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Signatory::role>("role", QT_TRANSLATE_NOOP("Field", "above the office")),
            column<&Signatory::office>("office", QT_TRANSLATE_NOOP("Field", "office")),
            column<&Signatory::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Signatory::number>("number", QT_TRANSLATE_NOOP("Field", "NIP")),
        }};
    return description;
}

template <>
const Table<OwnField> &table<OwnField>()
{
    static const Table<OwnField> description{
        "own_field",
        QT_TRANSLATE_NOOP("Field", "field of the books"),
        {
            keyColumn<&OwnField::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&OwnField::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&OwnField::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&OwnField::value>("value", QT_TRANSLATE_NOOP("Field", "value")),
        }};
    return description;
}

void removeRow(Database &db, Id<Volume> id)
{
    db.run("DELETE FROM chapter_block WHERE chapter_id IN (SELECT id FROM chapter WHERE volume_id = ?)", id);
    db.run("UPDATE chapter SET parent_id = NULL WHERE volume_id = ?", id);
    db.run("DELETE FROM chapter WHERE volume_id = ?", id);
    rows::remove<Volume>(db, id);
}

/// From the leaves up: a chapter goes when nothing stands in it any more.
void removeRow(Database &db, Id<Chapter> id)
{
    for (const Chapter &chapter : rows::all<Chapter>(db))
        if (chapter.parent == id)
            removeRow(db, chapter.id);
    db.run("DELETE FROM chapter_block WHERE chapter_id = ?", id);
    rows::remove<Chapter>(db, id);
}

void removeRow(Database &db, Id<ChapterBlock> id)
{
    rows::remove<ChapterBlock>(db, id);
}

void removeRow(Database &db, Id<Illustration> id)
{
    rows::remove<Illustration>(db, id);
}

void removeRow(Database &db, Id<Signatory> id)
{
    rows::remove<Signatory>(db, id);
}

void removeRow(Database &db, Id<OwnField> id)
{
    rows::remove<OwnField>(db, id);
}
