// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "panels/elidedlabel.h"
#include "window/actionregistry.h"
#include "window/updatedialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <functional>
#include <map>

using namespace portolan;
using namespace portolan::test;

namespace {

/// What is wrong with the texts and names of a dialog, and what texts of the program itself it has.
class Inspection {
public:
    explicit Inspection(const QWidget &dialog) : m_dialog(dialog)
    {
        m_texts << dialog.windowTitle();
        for (const QLabel *label : seen<QLabel>())
            inspect(*label);
        for (const QAbstractButton *button : seen<QAbstractButton>())
            inspect(*button);
        for (const QGroupBox *box : seen<QGroupBox>())
            m_texts << box->title();
        for (const QTabBar *bar : seen<QTabBar>()) {
            for (int tab = 0; tab < bar->count(); ++tab)
                m_texts << bar->tabText(tab);
        }
        for (const QComboBox *box : seen<QComboBox>())
            inspectName(*box);
        for (const QLineEdit *field : seen<QLineEdit>()) {
            if (!qobject_cast<QAbstractSpinBox *>(field->parent())
                && !qobject_cast<QComboBox *>(field->parent()))
                inspectName(*field);
        }
        for (const QPlainTextEdit *field : seen<QPlainTextEdit>())
            inspectName(*field);
        for (const QAbstractItemView *view : seen<QAbstractItemView>()) {
            if (!qobject_cast<const QHeaderView *>(view))
                inspectName(*view);
        }
    }

    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    template <typename W>
    [[nodiscard]] QList<W *> seen() const
    {
        QList<W *> found = m_dialog.findChildren<W *>();
        found.removeIf([](const W *widget) { return !widget->isVisible(); });
        return found;
    }

    void complain(const QWidget &widget, const QString &what)
    {
        m_complaints << QStringLiteral("“%1”: %2 %3: %4")
                            .arg(m_dialog.windowTitle(), QLatin1String(widget.metaObject()->className()),
                                 widget.objectName(), what);
    }

    void inspect(const QLabel &label)
    {
        if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
            return;
        m_texts << label.text();
        inspectMnemonic(label, label.buddy() ? label.text() : QString());
        const bool fits = label.wordWrap() ? label.height() >= label.heightForWidth(label.width())
                                           : label.width() >= label.sizeHint().width();
        if (!fits)
            complain(label, QStringLiteral("cut off: ") + label.text());
    }

    void inspect(const QAbstractButton &button)
    {
        if (button.text().isEmpty()) {
            if (button.accessibleName().isEmpty() && button.focusPolicy() != Qt::NoFocus)
                complain(button, QStringLiteral("neither text nor name"));
            return;
        }
        m_texts << button.text();
        inspectMnemonic(button, button.text());
        if (button.width() < button.minimumSizeHint().width())
            complain(button, QStringLiteral("cut off: ") + button.text());
    }

    void inspectMnemonic(const QWidget &widget, QString text)
    {
        const qsizetype at = text.remove(QStringLiteral("&&")).indexOf(u'&');
        if (at < 0 || !widget.isEnabled())
            return;
        const QChar letter = text.at(at + 1).toLower();
        if (m_mnemonics.contains(letter))
            complain(widget,
                     QStringLiteral("the letter of “%1” is that of “%2”").arg(text, m_mnemonics[letter]));
        m_mnemonics[letter] = text;
    }

    void inspectName(const QWidget &widget)
    {
        const auto labels = m_dialog.findChildren<QLabel *>();
        const bool isLabelled =
            std::ranges::any_of(labels, [&](const QLabel *label) { return label->buddy() == &widget; });
        if (!isLabelled && widget.accessibleName().isEmpty())
            complain(widget, QStringLiteral("has no name"));
    }

    const QWidget &m_dialog;
    QStringList m_complaints;
    QStringList m_texts;
    std::map<QChar, QString> m_mnemonics;
};

/// Dialogs that Qt brings along.
bool isOfQt(const QWidget &dialog)
{
    return qobject_cast<const QFileDialog *>(&dialog) || qobject_cast<const QPrintPreviewDialog *>(&dialog)
        || QLatin1String(dialog.metaObject()->className()).startsWith(QLatin1String("QPrint"))
        || QLatin1String(dialog.metaObject()->className()).startsWith(QLatin1String("QUnix"));
}

/// Words rather than numbers, signs and names of formats.
bool isWorded(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLower(); }) > 3;
}

/// What elements are called in the documents one can begin with.
QStringList namesInSamples()
{
    QStringList names;
    for (const char *name : {"contoso", "edge-single-nat", "edge-scaled-hlb"}) {
        const Topology topology = sample(QString::fromLatin1(name)).topology;
        for (const Zone &zone : topology.zones)
            names << zone.name;
        for (const Pool &pool : topology.pools)
            names << pool.name;
        for (const Party &party : topology.parties)
            names << party.name;
    }
    return names;
}

} // namespace

/// Opens every dialog there is an action for, in both languages.
class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsWhole();
    void everyDialogIsTranslated();

private:
    using Texts = std::map<QString, QStringList>;

    /// Texts by the id of the action whose dialog has them.
    Texts walk(Language language, QStringList &complaints);
    void inspectUpdate(Program &program, Language language, QStringList &texts, QStringList &complaints);
    /// The dialog an action opens is looked at and given up.
    void open(Program &program, QAction &action, const std::function<void(const QWidget &)> &look);
};

void DialogsTest::open(Program &program, QAction &action, const std::function<void(const QWidget &)> &look)
{
    const auto dismiss = [&look](QWidget *dialog) {
        if (!isOfQt(*dialog))
            look(*dialog);
        if (auto *asked = qobject_cast<QDialog *>(dialog))
            asked->reject();
        else
            dialog->close();
    };
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&] {
        if (QWidget *modal = QApplication::activeModalWidget(); modal && modal->isVisible())
            dismiss(modal);
    });
    closer.start(20);
    action.trigger();
    QTest::qWait(30);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &program.window && top->isVisible() && qobject_cast<QDialog *>(top))
            dismiss(top);
    }
}

DialogsTest::Texts DialogsTest::walk(Language language, QStringList &complaints)
{
    Texts texts;
    Program program;
    program.window.resize(1600, 1000);
    [&] { QTRY_VERIFY(program.isReady()); }();
    if (language != Language::English) {
        const QString before = program.window.menuBar()->actions().front()->text();
        program.language.use(language);
        [&] { QTRY_VERIFY(program.window.menuBar()->actions().front()->text() != before); }();
    }
    auto &view = program.part<DiagramView>();
    const auto &registry = program.part<ActionRegistry>();
    const ElementId pool = program.window.document().topology().pools.begin()->id;
    for (size_t i = 0; i < registry.entries().size(); ++i) {
        const ActionRegistry::Entry entry = registry.entries()[i];
        view.selectByUser({pool});
        if (!entry.action->text().endsWith(u'…') || !entry.action->isEnabled())
            continue;
        const QString id = QString::fromLatin1(entry.declaration.id);
        open(program, *entry.action, [&](const QWidget &dialog) {
            const Inspection found(dialog);
            texts[id] << found.texts();
            for (const QString &complaint : found.complaints())
                complaints << id + QStringLiteral(": ") + complaint;
        });
    }
    inspectUpdate(program, language, texts[QStringLiteral("update")], complaints);
    return texts;
}

/// Comes up only for a file that differs.
void DialogsTest::inspectUpdate(Program &program, Language language, QStringList &texts,
                                QStringList &complaints)
{
    const OpenDocument &document = program.window.document();
    const SiteId site = document.topology().sites.begin()->id;
    const TopologyUpdate update{document.topology(),
                                {{.field = UpdateField::Name,
                                  .element = site,
                                  .site = site,
                                  .before = QStringLiteral("Main"),
                                  .after = QStringLiteral("Seattle")}}};
    const UpdateText text(document.topology(), update, document.catalogue(), language);
    UpdateDialog dialog(update, text, QStringLiteral("contoso.tbxml"));
    dialog.show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(&dialog)); }();
    const Inspection found(dialog);
    texts = found.texts();
    complaints << found.complaints();
}

void DialogsTest::everyDialogIsWhole()
{
    for (const Language language : {Language::English, Language::German}) {
        QStringList complaints;
        const Texts texts = walk(language, complaints);
        QVERIFY(texts.size() >= 8);
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }
}

void DialogsTest::everyDialogIsTranslated()
{
    QStringList complaints;
    const Texts english = walk(Language::English, complaints);
    const Texts german = walk(Language::German, complaints);
    // Words that both languages share.
    const QStringList shared{QStringLiteral("Element"),   QStringLiteral("&Format:"),
                             QStringLiteral("Ports"),     QStringLiteral("Transport"),
                             QStringLiteral("&Revision"), QStringLiteral("&Ticket"),
                             QStringLiteral("Status"),    QStringLiteral("Ticket")};
    const QStringList drawn = namesInSamples();
    const auto isOfSample = [&drawn](const QString &text) {
        return text.contains(QStringLiteral("contoso"), Qt::CaseInsensitive) || drawn.contains(text);
    };
    QStringList untranslated;
    for (const auto &[id, texts] : german) {
        const auto other = english.find(id);
        if (other == english.end())
            continue;
        for (const QString &text : texts) {
            if (isWorded(text) && other->second.contains(text) && !shared.contains(text) && !isOfSample(text))
                untranslated << QStringLiteral("%1: %2").arg(id, text);
        }
    }
    QCOMPARE(english.size(), german.size());
    QVERIFY2(untranslated.isEmpty(), qPrintable(u'\n' + untranslated.join(u'\n')));
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
