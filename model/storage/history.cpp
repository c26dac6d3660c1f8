// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/history.h"

#include "model/storage/changesetform.h"
#include "model/storage/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const char *kindText(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Undo:
        return "undo";
    case HistoryEntry::Kind::Redo:
        return "redo";
    default:
        return "edit";
    }
}

HistoryEntry::Kind kindFromText(const QString &text)
{
    return text == u"undo" ? HistoryEntry::Kind::Undo
        : text == u"redo"  ? HistoryEntry::Kind::Redo
                           : HistoryEntry::Kind::Edit;
}

HistoryEntry entryFromRow(const Statement &row)
{
    return {.number = row.integer(0),
            .kind = kindFromText(row.text(1)),
            .target = row.integer(2),
            .at = QDateTime::fromString(row.text(3), Qt::ISODate),
            .author = row.text(4),
            .label = row.text(5)};
}

}

qint64 history::append(Database &db, const HistoryEntry &entry, const QByteArray &changes)
{
    const qint64 number = db.integer("SELECT coalesce(max(number), 0) + 1 FROM history");
    const bool ownChanges = entry.kind == HistoryEntry::Kind::Edit;
    db.run(R"sql(
        INSERT INTO history (number, kind, target, at, author, label, schema, length, sha256, changes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
           number, QString::fromLatin1(kindText(entry.kind)), entry.target, entry.at.toString(Qt::ISODate),
           entry.author, entry.label, schemaVersion(), qint64(changes.size()),
           ownChanges ? sha256(changes) : QString(), ownChanges ? std::optional(changes) : std::nullopt);
    return number;
}

std::vector<HistoryEntry> history::entries(Database &db)
{
    return db.rows("SELECT number, kind, target, at, author, label FROM history ORDER BY number",
                   entryFromRow);
}

QByteArray history::changes(Database &db, qint64 number)
{
    Statement row(db, "SELECT changes, length, sha256 FROM history WHERE number = ?");
    row.bind(1, number);
    const bool found = row.step();
    QByteArray bytes = found ? row.blob(0) : QByteArray();
    if (!found || bytes.size() != row.integer(1) || sha256(bytes) != row.text(2)
        || !isWellFormedChangeset(bytes))
        throw StorageError(
            0,
            Text::tr(
                "Entry %1 of the history is damaged and cannot be used. The plan itself was not changed.")
                .arg(number));
    return bytes;
}

std::vector<Version> history::versions(Database &db)
{
    return db.rows("SELECT id, entry, name, note, at, author FROM version ORDER BY entry, at, id",
                   [](const Statement &row) {
                       return Version{.id = row.integer(0),
                                      .entry = row.integer(1),
                                      .name = row.text(2),
                                      .note = row.text(3),
                                      .at = QDateTime::fromString(row.text(4), Qt::ISODate),
                                      .author = row.text(5)};
                   });
}

void history::nameVersion(Database &db, const Version &version)
{
    db.run("INSERT INTO version (id, entry, name, note, at, author) VALUES (?, ?, ?, ?, ?, ?)", version.id,
           version.entry, version.name, version.note, version.at.toString(Qt::ISODate), version.author);
}

std::vector<Submission> history::submissions(Database &db)
{
    auto all = db.rows(
        "SELECT id, version_id, recipient, day, note, content_hash FROM submission ORDER BY day, id",
        [](const Statement &row) {
            return Submission{.id = row.integer(0),
                              .version = row.integer(1),
                              .recipient = row.text(2),
                              .day = QDate::fromString(row.text(3), Qt::ISODate),
                              .note = row.text(4),
                              .contentHash = row.text(5)};
        });
    struct Row {
        qint64 submission;
        SubmittedFile file;
    };
    const auto files = db.rows("SELECT submission_id, name, sha256 FROM submitted_file ORDER BY name, sha256",
                               [](const Statement &row) {
                                   return Row{row.integer(0), {row.text(1), row.text(2)}};
                               });
    for (const Row &row : files)
        for (Submission &submission : all)
            if (submission.id == row.submission)
                submission.files.push_back(row.file);
    return all;
}

void history::addSubmission(Database &db, const Submission &submission)
{
    db.run("INSERT INTO submission (id, version_id, recipient, day, note, content_hash) VALUES (?, ?, ?, ?, "
           "?, ?)",
           submission.id, submission.version, submission.recipient, submission.day.toString(Qt::ISODate),
           submission.note, submission.contentHash);
    for (const SubmittedFile &file : submission.files)
        db.run("INSERT OR IGNORE INTO submitted_file (submission_id, sha256, name) VALUES (?, ?, ?)",
               submission.id, file.sha256, file.name);
}

QString setting(Database &db, const QString &key)
{
    Statement row(db, "SELECT value FROM setting WHERE key = ?");
    row.bind(1, key);
    return row.step() ? row.text(0) : QString();
}

void setSetting(Database &db, const QString &key, const QString &value)
{
    if (value.isEmpty())
        db.run("DELETE FROM setting WHERE key = ?", key);
    else
        db.run("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
               key, value);
}
