// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/finding.h"

#include "model/domain/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace review {

namespace {

struct Written {
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(double share) const { return format::percent(share); }
    QString operator()(Money money) const { return format::roundedRupiah(money); }
    QString operator()(QDate date) const { return format::longDate(date); }
};

}

QString Sentence::translated() const
{
    QString sentence = QCoreApplication::translate("Review", text, nullptr, count);
    QStringList written;
    for (const Argument &argument : arguments)
        written.append(std::visit(Written(), argument));
    // All at once: a name that contains "%2" stays as it is.
    switch (written.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(written[0]);
    case 2:
        return sentence.arg(written[0], written[1]);
    default:
        return sentence.arg(written[0], written[1], written[2]);
    }
}

}
