# One concept per file: a source above 400 lines, or a header above 120, is named; above 500 it fails.
#   cmake -DROOT=<source folder> -P check_lengths.cmake
cmake_minimum_required(VERSION 3.22)

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/core/*.cpp" "${ROOT}/core/*.h"
    "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h")
list(FILTER files EXCLUDE REGEX "/check_fixtures/")
if(NOT files)
    message(FATAL_ERROR "No source was found below ${ROOT}")
endif()

set(too_long 0)
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" content)
    string(REGEX REPLACE "[^\n]" "" newlines "${content}")
    string(LENGTH "${newlines}" lines)
    if(lines GREATER 500)
        message(NOTICE "${file}: ${lines} lines, more than 500")
        math(EXPR too_long "${too_long} + 1")
    elseif(lines GREATER 400 OR (file MATCHES "\\.h$" AND lines GREATER 120))
        message(NOTICE "${file}: ${lines} lines, rather long")
    endif()
endforeach()
if(too_long GREATER 0)
    message(FATAL_ERROR "${too_long} files are too long")
endif()
