// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The custom fields of ours, as a file declares them; readers know them by their alias.
namespace projectfields {

struct CustomField {
    const char *id;  ///< MS Project's number of the field
    const char *name;
    const char *alias;
};

constexpr CustomField codeField{"188743731", "Text1", "Kode (Pilar)"};
constexpr CustomField kindField{"188743734", "Text2", "Jenis (Pilar)"};
constexpr CustomField roadmapField{"188743752", "Flag1", "Peta jalan (Pilar)"};

/// What stands in kindField.
constexpr const char *pillarKind = "dimensi";
constexpr const char *programKind = "program";
constexpr const char *candidateKind = "kandidat";
constexpr const char *activityKind = "kegiatan";

}
