# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the CSV files of Google Benchmark: prints the median of each benchmark, then what the marks of
# docs/architecture.md say and what was measured. CPU time, since other programs take turns on the cores.
BEGIN { FS = "," }

function show(what, measured, unit, limit) {
    printf "%-58s %10.2f %-6s mark %6g   %s\n", what, measured, unit, limit, measured <= limit ? "met" : "MISSED"
}

# A time in ms against a limit.
function mark(what, name, limit) {
    if (name in median)
        show(what, median[name], "ms", limit)
}

# A time against that of others.
function ratio(what, name, base, limit, more,    sum) {
    if (!(name in median) || !(base in median))
        return
    sum = median[base] + (more in median ? median[more] : 0)
    show(what, median[name] / sum, "times", limit)
}

function perRow(what, name, few, limit) {
    if ((name in rows) && (few in rows))
        show(what, (median[name] / rows[name]) / (median[few] / rows[few]), "times", limit)
}

FNR == 1 { rowsAt = 0 }
/^name,/ {
    for (i = 1; i <= NF; ++i)
        if ($i == "\"rows\"" || $i == "rows")
            rowsAt = i
}
$1 ~ /_median"?$/ {
    gsub(/"/, "", $1)
    sub(/_median$/, "", $1)
    # Benchmarks of the window measure the CPU time of one thread by themselves.
    median[$1] = $1 ~ /manual_time/ ? $3 : $4
    if (rowsAt && $rowsAt != "")
        rows[$1] = $rowsAt
    printf "%-58s %10.3f %s\n", $1, median[$1], $5
}

END {
    print ""
    mark("derive 10 000 servers, 63 sites", "deriveServers/enterprise/10000", 25)
    mark("derive 10 000 servers, 16 sites", "deriveServers/datacentres/10000", 25)
    perRow("time per row, 10 000 to 1 000 servers, 63 and 6 sites", "deriveServers/enterprise/10000",
           "deriveServers/enterprise/1000", 1.6)
    perRow("time per row, 10 000 to 1 000 servers, 16 and 1 site", "deriveServers/datacentres/10000",
           "deriveServers/datacentres/1000", 1.6)
    ratio("open .portolan of 10 000 servers, to unzip and parse", "open/container/10000",
          "parse/container/10000", 2, "unzip/container/10000")
    ratio("open .portolan.json of 10 000 servers, to parse", "open/plain/10000", "parse/plain/10000", 2)
    ratio("CSV of 100 000 rows, to writing finished cells", "writeSheetCsv", "writeBareCsv", 2)
    ratio("XLSX of 100 000 rows, to writing finished cells", "writeSheetXlsx", "writeBareXlsx", 2)
    ratio("PDF of 10 000 rows, to wrapping finished cells with QPainter", "writeReportPdf", "writeBarePdf", 1.5)
    mark("filter 100 000 rows, first key", "firstKey", 50)
    mark("filter 100 000 rows, one more letter", "nextKey/narrowing", 50)
    mark("filter 100 000 rows, one letter less", "nextKey/widening", 50)
    mark("drag a pool of 2 000, one frame", "dragFrame/hub:0", 16)
    mark("drag a hub of 1 000 lines, one frame", "dragFrame/hub:1", 16)
    mark("begin to drag a pool", "dragStart/hub:0", 50)
    mark("begin to drag the hub", "dragStart/hub:1", 50)
    mark("open 2 000 pools to the first frame", "openToFirstFrame/hub:0/manual_time", 1000)
    mark("rename at 10 000 servers, GUI thread", "renamePool/servers:10000/manual_time", 8)
    mark("move at 10 000 servers, GUI thread", "movePool/servers:10000/manual_time", 8)
}
