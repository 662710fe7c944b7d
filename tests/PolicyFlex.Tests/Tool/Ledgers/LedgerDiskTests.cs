using System.Diagnostics;
using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Tool;

namespace PolicyFlex.Tests.Tool;

/// <summary>A ledger on a real disk that is full, and on one that can only be read.</summary>
public sealed class LedgerDiskTests : IDisposable
{
    private const string Script =
        """
        disk=$0; dotnet=$1; tool=$2; shop=$3; situation=$4
        run() { "$dotnet" "$tool" ledger "$@" --ledger "sqlite:$disk/shop.db" 2>&1; echo "exit $?"; }
        grant() { run grant "$shop" --id "$1" --give courtesy-credit --amount 5 --situation "$situation" --as agent --agent kim; }
        mount -t tmpfs -o size=2m tmpfs "$disk" || exit 9
        grant g-1; run void g-1
        dd if=/dev/zero of="$disk/others" bs=1k count=4096 2>/dev/null
        echo "-- full"; grant g-2; run health
        rm "$disk/others"
        echo "-- has room"; run show g-2; run verify
        mount -o remount,ro "$disk"
        echo "-- read only"; run void g-2; run verify
        mount -o remount,rw "$disk"
        echo "-- can be written"; grant g-3; run show g-3; run verify
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [MountFact]
    public async Task A_disk_that_is_full_or_read_only_is_told_and_nothing_is_half_done()
    {
        var shop = ShopSet.Write(_folder);
        var situation = _folder.Write("situation.json", ShopSet.Situation);
        var disk = Directory.CreateDirectory(Path.Combine(_folder.Path, "disk")).FullName;
        using var shell = Process.Start(MountFactAttribute.Shell(
            Script, disk, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", typeof(PolicyFlexTool).Assembly.Location, shop, situation))!;
        var said = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();

        Shown(said).Should().Be(
            """
            g-1: 5 of courtesy-credit, held until TIME.
            exit 0
            g-1: 5 of courtesy-credit, given back.
            exit 0
            -- full
            error PF631: `shop.db` cannot grow: the disk is full, or the file is as large as it may be. Make room; nothing of this was written.
            exit 2
            error PF631: `shop.db` cannot grow: the disk is full, or the file is as large as it may be. Make room; nothing of this was written.
            exit 2
            -- has room
            error PF631: There is no grant and no request `g-2`.
            exit 1
            11 entries, 1 grants, 7 accounts: all as it must be.
            exit 0
            -- read only
            error PF631: `shop.db` cannot be opened. Let this user read and write the file and its folder.
            exit 2
            error PF631: `shop.db` cannot be opened. Let this user read and write the file and its folder.
            exit 2
            -- can be written
            g-3: 5 of courtesy-credit, held until TIME.
            exit 0
            g-3: 5 of courtesy-credit, held until TIME.
            exit 0
            12 entries, 2 grants, 7 accounts: all as it must be.
            exit 0

            """.ReplaceLineEndings("\n"));
    }

    private string Shown(string said) => Regex.Replace(said.Replace(Path.Combine(_folder.Path, "disk") + "/", "", StringComparison.Ordinal), @"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "TIME");
}
