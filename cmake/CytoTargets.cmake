find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers carry a time stamp; ccache must be told to ignore it. Paths below the source
    # folder count from there, so that clones in different places share what is compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE_PROGRAM})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# One target with every warning and the Qt strictness; all our targets link it.
add_library(cyto_strict INTERFACE)
target_compile_options(cyto_strict INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CYTO_WERROR)
    target_compile_options(cyto_strict INTERFACE -Werror)
endif()
target_compile_definitions(cyto_strict INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    CYTO_VERSION="${PROJECT_VERSION}")
# Debian's LibTorch brings in OpenCV's windows and with them Qt 5. What an executable exports, Qt 5
# would bind to: inline functions of Qt 6's QByteArray, with a crash before main. So it exports nothing.
if(UNIX AND NOT APPLE)
    target_link_options(cyto_strict INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/executable.map>)
endif()
if(CYTO_SANITIZE)
    target_compile_options(cyto_strict INTERFACE
        -fsanitize=${CYTO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(cyto_strict INTERFACE -fsanitize=${CYTO_SANITIZE})
endif()

# cyto_add_part(name [MOC] SOURCES ... LINK ... LINK_PRIVATE ...): one part of core/ as a static library.
# Parts that see LibTorch name it themselves (LINK_PRIVATE cyto_torch) and share one precompiled header; the
# others do not even get its include folders: those of LibTorch 2 hold another version of fmt than spdlog's.
# The others share one of Qt's core, but for those that see Qt Gui: a macro tells of it, and so they say OWN_PCH.
# MOC is for parts with a QObject.
function(cyto_add_part name)
    cmake_parse_arguments(PART "MOC;OWN_PCH" "" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
    add_library(cyto_${name} STATIC ${PART_SOURCES})
    set_target_properties(cyto_${name} PROPERTIES AUTOMOC ${PART_MOC})
    target_include_directories(cyto_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(cyto_${name} PUBLIC ${PART_LINK} PRIVATE cyto_strict ${PART_LINK_PRIVATE})
    if("cyto_torch" IN_LIST PART_LINK OR "cyto_torch" IN_LIST PART_LINK_PRIVATE)
        if(NOT TARGET cyto_torch_pch)
            add_library(cyto_torch_pch STATIC ${PROJECT_SOURCE_DIR}/core/torch_pch.cpp)
            set_target_properties(cyto_torch_pch PROPERTIES AUTOMOC OFF)
            target_link_libraries(cyto_torch_pch PUBLIC cyto_torch cyto_strict Qt6::Core)
            target_precompile_headers(cyto_torch_pch PRIVATE ${PROJECT_SOURCE_DIR}/core/torch_pch.h)
        endif()
        target_precompile_headers(cyto_${name} REUSE_FROM cyto_torch_pch)
        target_link_libraries(cyto_${name} PRIVATE Qt6::Core)
    elseif(NOT PART_OWN_PCH)
        if(NOT TARGET cyto_plain_pch)
            add_library(cyto_plain_pch STATIC ${PROJECT_SOURCE_DIR}/core/plain_pch.cpp)
            set_target_properties(cyto_plain_pch PROPERTIES AUTOMOC OFF)
            target_link_libraries(cyto_plain_pch
                PRIVATE cyto_strict Qt6::Core nlohmann_json::nlohmann_json tl::expected)
            target_precompile_headers(cyto_plain_pch PRIVATE ${PROJECT_SOURCE_DIR}/core/plain_pch.h)
        endif()
        target_precompile_headers(cyto_${name} REUSE_FROM cyto_plain_pch)
    endif()
endfunction()
