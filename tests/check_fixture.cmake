# Runs a check on a tree that is wrong on purpose: it must fail and print exactly the expected lines.
#   cmake -DCHECK=<script> -DROOT=<fixture> -DEXPECTED=<file> -P check_fixture.cmake
cmake_minimum_required(VERSION 3.22)
execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${ROOT}" -P "${CHECK}"
    RESULT_VARIABLE result OUTPUT_VARIABLE ignored ERROR_VARIABLE printed)
if(result EQUAL 0)
    message(FATAL_ERROR "The check passed although ${ROOT} is wrong")
endif()
string(REGEX REPLACE "CMake Error.*" "" printed "${printed}")
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "Expected\n${expected}\nprinted\n${printed}")
endif()
