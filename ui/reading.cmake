# Screens for reading: readers and their passwords, annotation, review, adjudication. They know the study, but
# neither the engine nor the gallery.
add_library(cyto_reading STATIC
    annotate/annotation_dialog.cpp annotate/annotation_dialog.h
    annotate/answer_panel.cpp annotate/answer_panel.h
    annotate/cell_filter.cpp annotate/cell_filter.h
    annotate/cell_pictures.cpp annotate/cell_pictures.h
    annotate/desk.h
    annotate/display_controls.cpp annotate/display_controls.h
    annotate/filter_facts.cpp annotate/filter_facts.h
    annotate/heatmap_door.h
    annotate/heatmap_panel.cpp annotate/heatmap_panel.h
    annotate/model_word.cpp annotate/model_word.h
    annotate/note_bar.cpp annotate/note_bar.h
    annotate/reading_actions.cpp annotate/reading_actions.h
    annotate/reading_page.cpp annotate/reading_page_input.cpp annotate/reading_page_layout.cpp annotate/reading_page.h
    annotate/reading_session.cpp annotate/reading_session.h
    annotate/session_desk.cpp annotate/session_desk.h
    annotate/session_overview_dialog.cpp annotate/session_overview_dialog.h
    annotate/sessions_dialog.cpp annotate/sessions_dialog.h
    annotate/summary_panel.cpp annotate/summary_panel.h
    annotate/tall_dialog.cpp annotate/tall_dialog.h
    readers/idle_lock.cpp readers/idle_lock.h
    readers/login_dialog.cpp readers/login_dialog.h
    readers/reader_dialog.cpp readers/reader_dialog.h
    readers/reader_picker.cpp readers/reader_picker.h
    readers/readers_dialog.cpp readers/readers_dialog.h
    readers/shared_study_dialog.cpp readers/shared_study_dialog.h
    readers/sign_in_page.cpp readers/sign_in_page.h
    readers/study_task.h
    review/adjudication_desk.cpp review/adjudication_desk.h
    review/context_panel.cpp review/context_panel.h
    review/review_dialog.cpp review/review_dialog.h)
set_target_properties(cyto_reading PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
target_include_directories(cyto_reading PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(cyto_reading
    PUBLIC cyto_widgets cyto_study cyto_imaging cyto_jobs Qt6::Widgets
    PRIVATE cyto_strict)
target_precompile_headers(cyto_reading REUSE_FROM cyto_widgets)
