#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [DIR]: installs the dependencies, builds, makes the demo unit in DIR if there is none (default: the user's
# data folder), prints its accounts, does the main job on it from the terminal, and opens the window.
set -eu
. "$(dirname -- "$0")/common.sh"

unit=${1:-${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/serment/demo}
programs=$serment_root/build/release/app

# accounts FILE: user, passphrase and role of each account, in columns.
accounts() {
    tr -d '\n' <"$1" | tr '{}' '\n\n' | awk '
        function value(name,    at, rest) {
            if (!match($0, "\"" name "\"[ ]*:[ ]*\"")) return ""
            rest = substr($0, RSTART + RLENGTH)
            return substr(rest, 1, index(rest, "\"") - 1)
        }
        value("passphrase") != "" { printf "  %-16s  %-44s  %s\n", value("user"), value("passphrase"), value("role") }'
}

sh "$serment_root/packaging/dependencies.sh"
sh "$serment_root/packaging/build.sh" release

if [ ! -f "$unit/accounts.json" ]; then
    say "Making the demo unit in $unit (synthetic people)"
    mkdir -p "$(dirname -- "$unit")"
    "$programs/ctl/sermentctl" demo "$unit" >/dev/null
fi
say "Demo unit: $unit"
say "Accounts (user, passphrase, role)"
accounts "$unit/accounts.json"

say "The main job, step by step (papers in $unit/out)"
"$programs/ctl/sermentctl" walkthrough "$unit"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window"
    exec "$programs/window/serment" "$unit"
fi
say "No display here: start the window from a desktop with: $programs/window/serment \"$unit\""
