# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Ways to look into the running program. Each holds for every target, Portolan's own or not: code with
# and without a sanitizer does not mix.
option(PORTOLAN_ASSERTS "Check assertions, those of Qt and of the standard library included" OFF)
set(PORTOLAN_SANITIZE "" CACHE STRING "Sanitizers to compile with, as -fsanitize= takes them")
option(PORTOLAN_COVERAGE "Record which lines run" OFF)

if(PORTOLAN_ASSERTS)
    add_compile_definitions(QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(PORTOLAN_SANITIZE)
    add_compile_options(-fsanitize=${PORTOLAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${PORTOLAN_SANITIZE})
endif()
if(PORTOLAN_COVERAGE)
    # Atomic, because the derivation runs on a worker beside the window.
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()
