// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/rows.h"
#include "views/common/marks.h"
#include "views/common/typed.h"

#include <QLineEdit>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

/// Something doubtful about one field, shown beneath it.
struct FieldNote {
    QString column{};  ///< as in model/storage; empty: of the row as a whole, shown at the end
    marks::Kind kind = marks::Kind::Warning;
    QString text{};
    QString link{};  ///< words after the text that repair it
    QString target{};  ///< what Form::linkActivated() then says

    bool operator==(const FieldNote &) const = default;
};

/// A column of fields, each with its label at the left and what is doubtful about it beneath.
/// A field is written when the person leaves it; one that was not touched follows the plan.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// What each kind of field is filled with, and what to do with what was typed. \a save returns
    /// what is wrong in a sentence, which is shown beneath; the field then keeps what was typed.
    using Load = std::function<QString()>;
    using Save = std::function<QString(const QString &)>;
    /// The words to choose from, in order; asked again whenever the form is filled.
    using Choices = std::function<QStringList()>;

    QLineEdit *addLine(const QString &column, const QString &label, Load load, Save save);
    /// A line that completes from \a words while the person types.
    QLineEdit *addCompleted(const QString &column, const QString &label, Choices words, Load load, Save save);
    QPlainTextEdit *addText(const QString &column, const QString &label, Load load, Save save, int lines = 3);
    QComboBox *addChoice(const QString &column, const QString &label, Choices choices, Load load, Save save);
    QCheckBox *addCheck(const QString &column, const QString &label, std::function<bool()> load,
                        std::function<void(bool)> save);
    /// A line that is only read.
    QLabel *addFact(const QString &column, const QString &label, Load load);
    /// Any other widget, below its label or beside it; it loads by itself.
    void addWidget(const QString &column, const QString &label, QWidget *widget,
                   std::function<void()> load = {});
    void addHeading(const QString &text);
    /// Puts the field that was added last beside the one before it: "2018 s.d. 2021".
    void join(const QString &between);
    void setCaption(const QString &column, const QString &label);
    /// A field that is not shown is not there.
    void setShown(const QString &column, bool shown);
    /// What is wrong with what was typed last into a field of addWidget().
    void setProblemOf(const QString &column, const QString &sentence);
    /// After the last field.
    void finish();

    /// Fills every field from the plan again; what is being typed stays.
    void load();
    void setNotes(const std::vector<FieldNote> &notes);
    /// Puts the cursor into the field of \a column and scrolls to it. False where there is none.
    bool goTo(const QString &column);
    void setEditable(bool editable);

Q_SIGNALS:
    void linkActivated(const QString &link);  ///< a link in a note

private:
    struct Field {
        QString column{};
        QLabel *caption = nullptr;
        QWidget *editor = nullptr;
        QWidget *notes = nullptr;  ///< holds a label a note
        std::function<void()> load{};
        QString problem{};  ///< of what was typed last
        std::vector<FieldNote> shown{};
    };

    Field &place(const QString &column, const QString &label, QWidget *editor, std::function<void()> load);
    Field *find(const QString &column);
    void save(std::size_t field, const QString &text, const Save &save);
    void showNotes(Field &field);
    std::vector<FieldNote> notesOf(const Field &field) const;
    bool takesRowNotes(const Field &field) const;

    QGridLayout *m_grid = nullptr;
    std::vector<Field> m_fields;
    std::vector<FieldNote> m_notes;
};

/// The fields of one row of a table: a new field is one line in the constructor of its form.
template <class Row>
class RowForm : public Form {
public:
    explicit RowForm(Plan &plan, QWidget *parent = nullptr)
        : Form(parent)
        , m_plan(plan)
    {
    }

    void setId(Id<Row> id)
    {
        m_id = id;
        setEditable(m_plan.canEdit());
        load();
    }
    Id<Row> id() const { return m_id; }

    /// The row as it is now; a default one where it is gone.
    Row row() const
    {
        const Row *found = tableOf<Row>(m_plan.data()).find(m_id);
        return found ? *found : Row{};
    }
    const PlanData &data() const { return m_plan.data(); }
    Plan &plan() const { return m_plan; }

    /// What \a column is called, capitalised for a label.
    static QString labelOf(const char *column)
    {
        for (const Column<Row> &known : table<Row>().columns)
            if (qstrcmp(known.name, column) == 0)
                return capitalised(fieldTitle(known.title));
        return QString::fromLatin1(column);
    }

    QLineEdit *line(const char *column, QString Row::*member)
    {
        return addLine(
            QString::fromLatin1(column), labelOf(column), [this, member] { return row().*member; },
            saveText(member));
    }

    QPlainTextEdit *text(const char *column, QString Row::*member, int lines = 3)
    {
        return addText(
            QString::fromLatin1(column), labelOf(column), [this, member] { return row().*member; },
            saveText(member), lines);
    }

    /// A whole number that may be empty, from \a low to \a high.
    template <class Number>
    QLineEdit *number(const char *column, Number Row::*member, int low, int high)
    {
        return addLine(
            QString::fromLatin1(column), labelOf(column),
            [this, member] {
                const std::optional<int> value = asOptional(row().*member);
                return value ? QString::number(*value) : QString();
            },
            [this, member, low, high](const QString &text) {
                bool ok = text.isEmpty();
                const int value = ok ? 0 : text.toInt(&ok);
                if (!ok || (!text.isEmpty() && (value < low || value > high)))
                    return rangeSentence(low, high);
                change([&](Row &next) {
                    setOptional(next.*member, text.isEmpty() ? std::optional<int>() : value);
                });
                return QString();
            });
    }

    QLineEdit *date(const char *column, QDate Row::*member)
    {
        QLineEdit *line = addLine(
            QString::fromLatin1(column), labelOf(column),
            [this, member] { return typed::textOf(row().*member); },
            [this, member](const QString &text) {
                const QDate date = typed::date(text);
                if (!date.isValid() && !text.isEmpty())
                    return typed::dateSentence(text);
                change([&](Row &next) { next.*member = date; });
                return QString();
            });
        line->setPlaceholderText(Form::tr("day/month/year"));
        return line;
    }

    /// One of an enumeration's values; \a words in the order of its enumerators.
    template <class Enum>
    QComboBox *choice(const char *column, Enum Row::*member, const QStringList &words)
    {
        return addChoice(
            QString::fromLatin1(column), labelOf(column), [words] { return words; },
            [this, member, words] { return words.value(int(row().*member)); },
            [this, member, words](const QString &word) {
                change([&](Row &next) { next.*member = Enum(words.indexOf(word)); });
                return QString();
            });
    }

    /// Writes the row with what \a alter does to it, as one step.
    template <class Alter>
    void change(Alter alter)
    {
        Row next = row();
        if (!next.id)
            return;
        alter(next);
        edits::change(m_plan, next);
    }

    static QString capitalised(const QString &word)
    {
        return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
    }

private:
    static QString rangeSentence(int low, int high)
    {
        return Form::tr("A whole number from %1 to %2, or nothing.").arg(low).arg(high);
    }
    static std::optional<int> asOptional(int value) { return value ? std::optional(value) : std::nullopt; }
    static std::optional<int> asOptional(std::optional<int> value) { return value; }
    static void setOptional(int &to, std::optional<int> value) { to = value.value_or(0); }
    static void setOptional(std::optional<int> &to, std::optional<int> value) { to = value; }

    Save saveText(QString Row::*member)
    {
        return [this, member](const QString &text) {
            change([&](Row &next) { next.*member = text; });
            return QString();
        };
    }

    Plan &m_plan;
    Id<Row> m_id;
};
