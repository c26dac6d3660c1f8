// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidateform.h"

#include "model/scoring/gates.h"
#include "support/plans.h"
#include "views/common/findings.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace {

class CandidateFormTest : public testing::Test {
protected:
    CandidateFormTest()
    {
        form.resize(320, 600);
        form.show(plans::parking.value);
        static_cast<QWidget &>(form).show();
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : form.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    std::vector<const Risk *> risks() const
    {
        std::vector<const Risk *> found;
        for (const Risk &risk : plan->data().risks)
            if (risk.candidate == plans::parking)
                found.push_back(&risk);
        return found;
    }

    std::unique_ptr<Plan> plan = plans::filled();
    Findings findings{*plan};
    CandidateForm form{*plan, findings};
};

}

TEST_F(CandidateFormTest, TakesRisksOfTheCandidate)
{
    const std::size_t before = risks().size();
    QPushButton *add = button(QStringLiteral("Add a risk"));
    ASSERT_TRUE(add);
    form.goTo(QStringLiteral("risk"), 0);
    EXPECT_TRUE(add->isVisible()) << "the finding that no risk is named leads here";
    add->click();
    ASSERT_EQ(risks().size(), before + 1);
    EXPECT_FALSE(risks().back()->program);
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(risks().size(), before);
}
