# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/PortolanInstruments.cmake)

# One target carries the flags of everything Portolan compiles itself.
add_library(portolan_flags INTERFACE)
add_library(Portolan::Flags ALIAS portolan_flags)
target_compile_features(portolan_flags INTERFACE cxx_std_20)
target_compile_options(portolan_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Wextra-semi -Wimplicit-fallthrough
    $<$<BOOL:${PORTOLAN_WERROR}>:-Werror>)
target_compile_definitions(portolan_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS)
set(CMAKE_CXX_EXTENSIONS OFF)

# portolan_library(NAME [MOC] [ROOT name] LINK public-dependencies... PRIVATE_LINK ... SOURCES ...)
# A static library that finds others as "model/topology.h" only through what it links: each gets an
# include root of its own holding nothing but its folder, so an include against the arrows fails. Libraries of
# the same folder share the root of one of them.
function(portolan_library name)
    cmake_parse_arguments(ARG "MOC" "ROOT" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    string(TOLOWER ${name} lower)
    add_library(portolan_${lower} STATIC ${ARG_SOURCES})
    add_library(Portolan::${name} ALIAS portolan_${lower})
    set_target_properties(portolan_${lower} PROPERTIES AUTOMOC ${ARG_MOC} POSITION_INDEPENDENT_CODE ON)
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    if(NOT ARG_ROOT)
        set(ARG_ROOT ${lower})
    endif()
    set(root ${CMAKE_BINARY_DIR}/include/${ARG_ROOT})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${folder} SYMBOLIC)
    target_include_directories(portolan_${lower} PUBLIC ${root})
    target_link_libraries(portolan_${lower} PUBLIC ${ARG_LINK} PRIVATE Portolan::Flags ${ARG_PRIVATE_LINK})
endfunction()
