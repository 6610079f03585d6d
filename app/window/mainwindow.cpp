// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actionmenus.h"
#include "actionregistry.h"
#include "actions.h"
#include "chartsdock.h"
#include "commandlist.h"
#include "commands/placing.h"
#include "commands/selecting.h"
#include "diagram/diagramview.h"
#include "diagram/minimap.h"
#include "diagramediting.h"
#include "diskchanges.h"
#include "exportactions.h"
#include "filedrop.h"
#include "finder.h"
#include "flowactions.h"
#include "foldactions.h"
#include "importactions.h"
#include "importjumps.h"
#include "inventoryactions.h"
#include "ownflowactions.h"
#include "panels/inspectorpanel.h"
#include "panels/palettemodel.h"
#include "panels/sheetspanel.h"
#include "pictureactions.h"
#include "preferences.h"
#include "readinessgate.h"
#include "requestactions.h"
#include "selectionediting.h"
#include "sheetexport.h"
#include "shortcutsheet.h"
#include "sidepanel.h"
#include "statusline.h"
#include "templatechoice.h"
#include "text/errortext.h"
#include "thumbnails.h"
#include "viewactions.h"
#include "welcomepage.h"
#include "zonemenu.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>

namespace portolan {

namespace {

/// Of a window nobody has resized yet; splitters make of it what there is.
constexpr QSize usualSize(1600, 1000);
constexpr int sideWidth = 216;
constexpr int inspectorWidth = 376;
constexpr int sheetsHeight = 320;

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Catalogue> catalogue, Theme &theme, InterfaceLanguage &language,
                       QSettings &settings)
    : m_theme(theme), m_language(language), m_settings(settings), m_document(std::move(catalogue)),
      m_dialogs(this, m_document.catalogue()), m_recent(settings),
      m_controller(m_document, m_dialogs, m_recent), m_registry(new ActionRegistry(*this)),
      m_actions(new Actions(*m_registry)), m_pages(new QStackedWidget),
      m_welcome(new WelcomePage(m_document.catalogue())),
      m_side(new SidePanel(m_document, *m_registry, m_settings)),
      m_zoneMenu(new ZoneMenu(m_document, *m_registry, this)), m_frame(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical)), m_columns(new QSplitter(Qt::Horizontal)),
      m_diagram(new DiagramView), m_minimap(new Minimap(*m_diagram)),
      m_editing(new DiagramEditing(*m_diagram, m_document, *m_registry, this)),
      m_selectionEditing(new SelectionEditing(*m_diagram, m_document, *m_registry, this)),
      m_viewActions(new ViewActions(*m_registry, m_document, *m_diagram, m_settings, this)),
      m_inspector(new InspectorPanel(m_document)), m_sheets(new SheetsPanel(m_document)),
      m_sheetExport(new SheetExport(m_document, m_controller, *m_sheets, m_dialogs, m_settings, this)),
      m_gate(new ReadinessGate(m_document, *m_sheets, *m_registry, this)),
      m_import(new ImportActions(*m_registry, m_document, m_controller, m_dialogs, *this)),
      m_ownFlows(new OwnFlowActions(m_document, *m_registry, this)),
      m_charts(new ChartsDock(m_document, *m_sheets, *m_registry, this)),
      m_templates(new TemplateChoice(m_document, *m_sheets, *m_registry, m_settings, this)),
      m_requests(
          new RequestActions(*m_registry, m_document, m_controller, *m_sheets, m_dialogs, m_settings, *this)),
      m_status(new StatusLine(m_document)), m_session(settings)
{
    new ActionMenus(*this, *m_registry);
    addExportActions(*m_registry, *m_sheetExport);
    new PictureActions(*m_registry, m_document, m_controller, *m_diagram);
    new InventoryActions(*m_registry, m_document, m_controller, m_dialogs, *this);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    buildLayout();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectDocument();
    connectSelection();
    m_retranslation.setSingleShot(true);
    connect(&m_retranslation, &QTimer::timeout, this, &MainWindow::retranslate);
    m_actions->setTheme(m_theme.choice());
    retranslate();
    showDocument();
    m_session.restore(*this);
}

MainWindow::~MainWindow()
{
    // Views go before what they show, and hear nothing of it any more.
    m_document.disconnect();
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    m_columns->addWidget(m_diagram);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_sheets);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(inspectorWidth * 3 / 4);
    m_sheets->setMinimumHeight(sheetsHeight / 2);
    m_columns->setSizes({usualSize.width() - inspectorWidth, inspectorWidth});
    m_rows->setSizes({usualSize.height() - sheetsHeight, sheetsHeight});
    m_frame->addWidget(m_side);
    m_frame->addWidget(m_rows);
    m_frame->setStretchFactor(1, 1);
    m_frame->setChildrenCollapsible(false);
    m_frame->setSizes({sideWidth, usualSize.width() - sideWidth});
    m_diagram->setFrameShape(QFrame::NoFrame);

    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_frame);
    setCentralWidget(m_pages);
    addDockWidget(Qt::RightDockWidgetArea, m_charts);

    setStatusBar(m_status);
    m_session.add("frame", *m_frame);
    m_session.add("rows", *m_rows);
    m_session.add("columns", *m_columns);
    m_session.add("sheets", *m_actions->showSheets);
    m_session.add("inspector", *m_actions->showInspector);
    m_session.add("minimap", *m_actions->showMinimap);
    m_session.add("charts", m_charts->action());
}

void MainWindow::connectFileActions()
{
    const auto committed = [this](auto carryOut) {
        return [this, carryOut] {
            commitInput();
            carryOut();
        };
    };
    DocumentController *controller = &m_controller;
    const auto connectTo = [&](QAction *action, bool (DocumentController::*method)()) {
        connect(action, &QAction::triggered, this,
                committed([controller, method] { (controller->*method)(); }));
    };
    connectTo(m_actions->newEmpty, &DocumentController::newEmpty);
    connect(m_actions->newFromScenario, &QAction::triggered, this,
            committed([controller] { controller->newFromScenario(); }));
    connectTo(m_actions->open, &DocumentController::open);
    connectTo(m_actions->save, &DocumentController::save);
    connectTo(m_actions->saveAs, &DocumentController::saveAs);
    connectTo(m_actions->close, &DocumentController::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->exportSheets, &QAction::triggered, this, committed([this] { m_sheetExport->run(); }));
    connect(m_actions, &Actions::recentFileChosen, this, &MainWindow::openFile);
    connect(m_actions, &Actions::recentFilesCleared, this, [this] {
        m_recent.clear();
        updateRecent();
    });
    connect(m_welcome, &WelcomePage::emptyRequested, controller, &DocumentController::newEmpty);
    connect(m_welcome, &WelcomePage::scenarioRequested, controller,
            [controller] { controller->newFromScenario(); });
    connect(m_welcome, &WelcomePage::openRequested, controller, &DocumentController::open);
    connect(m_welcome, &WelcomePage::sampleRequested, controller, &DocumentController::openSample);
    connect(m_welcome, &WelcomePage::fileRequested, this, &MainWindow::openFile);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        commitInput();
        m_document.undoStack().undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        commitInput();
        m_document.undoStack().redo();
    });
    auto *finder = new Finder(*this, *m_registry, m_document);
    connect(m_actions->find, &QAction::triggered, this,
            [this, finder] { finder->open(m_language.current()); });
    connect(finder, &Finder::elementsChosen, this, &MainWindow::lead);
    connect(finder, &Finder::rowChosen, this, [this](const Row &row, const QString &filter) {
        m_actions->showSheets->setChecked(true);
        select({});
        m_sheets->showRow(row, filter);
    });
    connect(m_actions->filterRows, &QAction::triggered, this, [this] {
        m_actions->showSheets->setChecked(true);
        m_sheets->focusFilter();
    });
    connect(m_actions->showFindings, &QAction::triggered, this, [this] {
        m_actions->showSheets->setChecked(true);
        m_sheets->bringFindings();
    });
    auto *commands = new CommandList(*this, *m_registry, m_settings);
    connect(m_actions->showCommands, &QAction::triggered, commands, &CommandList::open);
    connect(m_actions->showShortcuts, &QAction::triggered, this,
            [this] { (new ShortcutDialog(*m_registry, this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->zoomIn, &QAction::triggered, m_diagram, &DiagramView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_diagram, &DiagramView::zoomOut);
    connect(m_actions->zoomToFit, &QAction::triggered, m_diagram, &DiagramView::zoomToFit);
    connect(m_actions->zoomToSelection, &QAction::triggered, m_diagram, &DiagramView::zoomToSelection);
    connect(m_diagram, &DiagramView::zoomChanged, m_status, &StatusLine::showZoom);
    auto *folding = new FoldActions(*m_diagram, m_document, *m_registry, this);
    connect(folding, &FoldActions::refused, m_status, &StatusLine::refuse);
    connect(m_actions->showMinimap, &QAction::toggled, m_minimap, &Minimap::setWanted);
    connect(m_actions->showSheets, &QAction::toggled, m_sheets, &QWidget::setVisible);
    connect(m_actions->showInspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(m_actions, &Actions::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.choose(choice);
        storeTheme(m_settings, choice);
    });
    connect(m_actions, &Actions::languageChosen, this, [this](Language language) {
        m_language.use(language);
        storeLanguage(m_settings, language);
    });
}

void MainWindow::connectDocument()
{
    connect(&m_document, &OpenDocument::changed, this,
            [this] { m_diagram->setDocument(m_document.document(), m_document.catalogue()); });
    connect(&m_document, &OpenDocument::derived, this, [this] {
        m_diagram->setDerivation(m_document.derivation());
        m_status->refresh();
    });
    connect(&m_document, &OpenDocument::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &OpenDocument::pathChanged, this, [this] {
        updateTitle();
        updateRecent();
    });
    connect(&m_document, &OpenDocument::undoChanged, this, &MainWindow::updateUndo);
    connect(&m_controller, &DocumentController::documentChanged, this, &MainWindow::showDocument);
    connect(&m_controller, &DocumentController::documentReloaded, this, &MainWindow::showReloaded);
    connect(&m_controller, &DocumentController::aboutToSave, this, [this] {
        m_diagram->settle();
        m_document.setThumbnail(savedThumbnail(m_diagram->picture()));
    });
    connect(&m_controller, &DocumentController::noted, this, &MainWindow::note);
    auto *diskChanges = new DiskChanges(m_document, m_controller, m_dialogs, this);
    connect(diskChanges, &DiskChanges::noted, this, &MainWindow::note);
}

void MainWindow::connectSelection()
{
    connect(m_diagram, &DiagramView::selectionChanged, this, &MainWindow::select);
    connect(m_diagram, &DiagramView::elementActivated, this, &MainWindow::edit);
    connect(m_side, &SidePanel::elementActivated, this, &MainWindow::edit);
    connect(m_side, &SidePanel::addRequested, m_editing,
            [this](const PaletteEntry &entry) { m_editing->add(draggedItemOf(entry)); });
    connect(m_editing, &DiagramEditing::refused, m_status, &StatusLine::refuse);
    connect(m_side, &SidePanel::selectionChanged, this, [this](const std::vector<ElementId> &elements) {
        select(elements);
        if (elements.size() == 1)
            m_diagram->reveal(elements.front());
    });
    connect(m_diagram, &DiagramView::placementsChanged, this,
            [this](const std::map<ElementId, Placement> &placements) {
                m_document.apply(moveElements(m_document.document().diagram, placements));
            });
    m_side->addToOutline(m_selectionEditing->clipboardActions());
    connect(m_selectionEditing, &SelectionEditing::refused, m_status, &StatusLine::refuse);
    connect(m_sheets, &SheetsPanel::selectionCleared, this, [this] { select({}); });
    connect(m_sheets, &SheetsPanel::elementsPicked, this, &MainWindow::pick);
    connect(m_sheets, &SheetsPanel::targetPicked, this, &MainWindow::leadTo);
    connect(m_gate, &ReadinessGate::targetChosen, this, &MainWindow::leadTo);
    connect(m_sheets, &SheetsPanel::currentRowChanged, this,
            [this] { m_diagram->highlightPath(m_document.derivation().get(), m_sheets->currentRow()); });
    connect(m_sheets, &SheetsPanel::refused, m_status, &StatusLine::refuse);
    connect(m_sheets, &SheetsPanel::exportRequested, m_sheetExport, qOverload<>(&SheetExport::run));
    m_viewActions->flows().leadTo(*m_sheets, *m_actions->showSheets);
    connect(m_gate, &ReadinessGate::elementsChosen, this, &MainWindow::lead);
    const auto showSheets = [this] { m_actions->showSheets->setChecked(true); };
    connect(m_gate, &ReadinessGate::rowsShown, this, showSheets);
    connect(m_gate, &ReadinessGate::fieldChosen, m_requests, &RequestActions::editField);
    connect(m_requests, &RequestActions::objectionsRequested, m_gate, &ReadinessGate::open);
    connect(m_charts, &ChartsDock::rowsShown, this, showSheets);
    connect(m_import, &ImportActions::entryPicked, this, [this](const ImportEntry &entry) {
        lead(entry.elements);
        leadTo({entry.elements, fieldOf(entry), entry.arguments});
    });
}

void MainWindow::edit(const ElementId &id)
{
    select({id});
    m_actions->showInspector->setChecked(true);
    m_inspector->setFocus();
}

void MainWindow::lead(const std::vector<ElementId> &elements)
{
    select(elements);
    if (!elements.empty())
        m_diagram->uncover(elements.front());
}

/// As somebody picks them in the sheets, which stay as they are.
void MainWindow::pick(const std::vector<ElementId> &elements)
{
    m_registry->setSituation({m_controller.hasDocument(), elements.size()});
    m_diagram->setSelection(elements);
    m_side->setSelection(elements);
    m_zoneMenu->setSelection(elements);
    m_selectionEditing->setSelection(elements);
    m_viewActions->setSelection(elements);
    m_inspector->setSelection(elements);
    if (!elements.empty())
        m_diagram->reveal(elements.front());
}

void MainWindow::leadTo(const FieldTarget &target)
{
    const bool hasField = target.field.kind != FindingField::Kind::None;
    pick(hasField && !target.elements.empty() ? std::vector{target.elements.front()} : target.elements);
    if (!hasField)
        return;
    m_actions->showInspector->setChecked(true);
    m_inspector->focusField(target);
}

void MainWindow::select(const std::vector<ElementId> &elements)
{
    m_side->setSelection(elements);
    m_zoneMenu->setSelection(elements);
    m_selectionEditing->setSelection(elements);
    m_viewActions->setSelection(elements);
    m_ownFlows->setSelection(elements);
    m_registry->setSituation({m_controller.hasDocument(), elements.size()});
    m_diagram->setSelection(elements);
    m_inspector->setSelection(elements);
    m_sheets->setSelection(withoutNotes(m_document.topology(), elements));
}

void MainWindow::showDocument()
{
    const bool has = m_controller.hasDocument();
    m_pages->setCurrentWidget(has ? static_cast<QWidget *>(m_frame) : m_welcome);
    m_diagram->setDerivation(nullptr);
    m_diagram->setDocument(m_document.document(), m_document.catalogue());
    select({});
    m_diagram->zoomToFit();
    m_charts->setHasDocument(has);
    m_status->setVisible(has);
    updateTitle();
    updateUndo();
    updateRecent();
    m_status->refresh();
}

/// What was selected and where one was looking stays.
void MainWindow::showReloaded()
{
    m_diagram->setDerivation(nullptr);
    m_diagram->setDocument(m_document.document(), m_document.catalogue());
    select(m_diagram->selection());
    updateTitle();
    updateUndo();
    m_status->refresh();
}

void MainWindow::note(const QString &text)
{
    m_status->note(text);
}

void MainWindow::updateTitle()
{
    const bool has = m_controller.hasDocument();
    setWindowTitle(has ? m_controller.name() + QStringLiteral("[*]") : QString());
    setWindowModified(has && m_document.isModified());
    setWindowFilePath(m_document.path());
}

void MainWindow::updateUndo()
{
    m_actions->setUndoTexts(m_document.undoText(m_language.current()),
                            m_document.redoText(m_language.current()));
}

void MainWindow::updateRecent()
{
    m_actions->setRecentFiles(m_recent.paths());
    m_welcome->setRecentFiles(m_recent.paths());
}

void MainWindow::retranslate()
{
    const Language language = m_language.current();
    m_registry->retranslate();
    m_actions->retranslate();
    m_actions->setLanguage(language);
    m_dialogs.setLanguage(language);
    m_controller.setLanguage(language);
    m_welcome->retranslate(language);
    m_diagram->setLanguage(language);
    m_minimap->retranslate();
    m_editing->setLanguage(language);
    m_side->setLanguage(language);
    m_zoneMenu->setLanguage(language);
    m_selectionEditing->setLanguage(language);
    m_viewActions->setLanguage(language);
    m_inspector->setLanguage(language);
    m_sheets->setLanguage(language);
    m_gate->setLanguage(language);
    m_import->setLanguage(language);
    m_ownFlows->setLanguage(language);
    m_charts->setLanguage(language);
    m_templates->setLanguage(language);
    m_requests->setLanguage(language);
    m_status->setLanguage(language);
    m_diagram->setAccessibleName(tr("Diagram"));
    updateTitle();
    updateUndo();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Portolan"),
        tr("<h3>Portolan %1</h3><p>Draws Lync Server deployments and derives every port they need.</p>"
           "<p>Copyright 2026 The Portolan developers. Free software under the GNU General Public License, "
           "version 3 or later; it comes without any warranty.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::commitInput()
{
    if (QWidget *field = focusWidget()) {
        field->clearFocus();
        field->setFocus();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_retranslation.start(0);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commitInput();
    if (!m_controller.mayLeave()) {
        event->ignore();
        return;
    }
    m_session.store(*this);
    event->accept();
}

void MainWindow::terminate()
{
    commitInput();
    m_session.store(*this);
    QApplication::exit(0);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const FileDrop drop = fileDropOf(*event->mimeData());
    if (!drop.path.isEmpty())
        event->acceptProposedAction();
    if (drop.refusal.isEmpty())
        return;
    QToolTip::showText(mapToGlobal(event->position().toPoint()), drop.refusal, this);
    note(drop.refusal);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileDropOf(*event->mimeData()).path;
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The program the file was dragged from waits until the drop is over: ask nothing before.
    QTimer::singleShot(0, this, [this, path] { openFile(path); });
}

} // namespace portolan
