// The real window on a fixture's place, for the tests that drive it.
#pragma once

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/window_actions.h"
#include "workbench_fixture.h"

#include <QAction>

namespace fixture {

struct Program {
    explicit Program(Place &place) : Program(place, place.services()) { }
    Program(Place &place, ui::WorkbenchServices services)
        : workbench(std::move(services), place.settings), window(workbench, place.settings)
    {
        window.resize(1200, 800);
        window.show();
        workbench.loadModel();
    }
    void openAndPredict(const QString &folder)
    {
        workbench.openStudy(folder);
        QTRY_VERIFY(done());
        QTRY_COMPARE(window.gallery().model().order().total, workbench.session()->table().size());
    }
    [[nodiscard]] bool done() const
    {
        return workbench.predictor() != nullptr && workbench.predictor()->state() == StudyPredictor::State::Done;
    }
    [[nodiscard]] int countOf(ui::GroupKind kind)
    {
        for (const ui::GalleryGroup &g : window.gallery().model().order().groups)
            if (g.kind == kind)
                return g.count;
        return -1;
    }
    [[nodiscard]] CellId cell(int row) { return workbench.session()->table().id(row); }
    [[nodiscard]] CellTable::Label labelOf(CellId cell)
    {
        const CellTable &t = workbench.session()->table();
        return t.label(t.rowOf(cell));
    }
    ui::GalleryView &view() { return window.gallery().view(); }

    ui::Workbench workbench;
    ui::MainWindow window;
};

} // namespace fixture
