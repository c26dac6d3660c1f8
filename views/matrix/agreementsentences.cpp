// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/agreementsentences.h"

#include "model/domain/format.h"
#include "model/scoring/agreementwords.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgreementPanel)
};

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

/// "p < 0,001", "p = 0,043".
QString probability(double p)
{
    constexpr double least = 0.001;
    return p < least ? Text::tr("p < %1").arg(format::number(least, 3)).toHtmlEscaped()
                     : Text::tr("p = %1").arg(format::number(p, 3));
}

}

QString agreementsentences::ofRankings(const scoring::Agreement &agreement)
{
    if (!agreement.kendall)
        return Text::tr(
            "How far the rankings agree cannot be said yet: that needs two scorers who have filled "
            "every cell.");
    const scoring::Concordance &found = *agreement.kendall;
    const QString word = bold(bandWord(bandOf(found.w, scoring::concordanceBands())));
    const QString w = format::number(found.w, 2);
    return found.p < scoring::significance
        ? Text::tr("The agreement of the rankings is %1 (W %2), and more than chance (%3).",
                   "word, Kendall's W, probability")
              .arg(word, w, probability(found.p))
        : Text::tr("The agreement of the rankings is %1 (W %2), and may be chance (%3).",
                   "word, Kendall's W, probability")
              .arg(word, w, probability(found.p));
}

QString agreementsentences::ofScores(const scoring::Agreement &agreement)
{
    if (!agreement.alpha)
        return Text::tr("How far the scores agree cannot be said yet: that needs cells that several scored.");
    return Text::tr("Taken cell by cell, the scores are %1 (α %2).", "word, Krippendorff's alpha")
        .arg(bold(bandWord(bandOf(*agreement.alpha, scoring::alphaBands()))),
             format::number(*agreement.alpha, 2));
}

QString agreementsentences::ofDispute(const scoring::Dispute &dispute)
{
    const QString low = format::shortNumber(dispute.low);
    const QString high = format::shortNumber(dispute.high);
    if (dispute.changesWinner)
        return Text::tr("half of the scores lie from %1 to %2; another would come first").arg(low, high);
    if (dispute.changesLine)
        return Text::tr("half of the scores lie from %1 to %2; other candidates would be proposed")
            .arg(low, high);
    return Text::tr("half of the scores lie from %1 to %2; place %3 to %4")
        .arg(low, high)
        .arg(dispute.bestPlace)
        .arg(dispute.worstPlace);
}
