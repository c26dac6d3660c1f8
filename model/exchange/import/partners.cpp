// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/partners.h"

#include "model/exchange/import/resource.h"
#include "model/exchange/import/words.h"

#include <QJsonArray>

#include <algorithm>

namespace {

struct Form {
    QString name{};
    QStringList words{};
};

struct Partners {
    QStringList strong{};
    std::vector<Form> forms{};
};

const Partners &partners()
{
    static const Partners all = [] {
        const QJsonObject root = importResource(QStringLiteral("partners"));
        Partners read{.strong = strings(root.value(QLatin1String("strong")))};
        const QJsonArray forms = root.value(QLatin1String("forms")).toArray();
        for (const auto form : forms)
            read.forms.push_back({form.toObject().value(QLatin1String("form")).toString(),
                                  strings(form.toObject().value(QLatin1String("words")))});
        return read;
    }();
    return all;
}

bool holdsAny(const QString &plain, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return hasPhrase(plain, word); });
}

}

QString partnerForm(const QString &plain)
{
    const auto &forms = partners().forms;
    const auto form
        = std::ranges::find_if(forms, [&](const Form &one) { return holdsAny(plain, one.words); });
    return form == forms.end() ? QString() : form->name;
}

bool isSurelyPartner(const QString &plain)
{
    return holdsAny(plain, partners().strong);
}
