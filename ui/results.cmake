# The screens for results: Turing test, study report, sign-off.
add_library(cyto_results STATIC
    report/plot_card.cpp report/plot_card.h
    report/calibration_part.cpp report/calibration_part.h
    report/report_data.cpp report/report_data.h
    report/report_page.cpp report/report_page.h
    report/report_sections.cpp report/report_sections.h
    report/report_tables.cpp report/report_tables.h
    report/save_report.cpp report/save_report.h
    report/statistics_text.cpp report/statistics_text.h
    report/study_context.h
    report/study_report_document.cpp report/study_report_document.h
    report/table_card.cpp report/table_card.h
    signoff/readiness_view.cpp signoff/readiness_view.h
    signoff/sign_off_page.cpp signoff/sign_off_page.h
    signoff/slide_report_document.cpp signoff/slide_report_document.h
    turing/new_turing_dialog.cpp turing/new_turing_dialog.h
    turing/turing_answer_panel.cpp turing/turing_answer_panel.h
    turing/turing_list_page.cpp turing/turing_list_page.h
    turing/turing_report.cpp turing/turing_report.h
    turing/turing_results_page.cpp turing/turing_results_page.h
    turing/turing_test_page.cpp turing/turing_test_page.h)
set_target_properties(cyto_results PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
target_include_directories(cyto_results PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(cyto_results
    PUBLIC cyto_widgets cyto_plots cyto_workbench Qt6::Widgets
    PRIVATE cyto_strict)
target_precompile_headers(cyto_results REUSE_FROM cyto_widgets)
