using System.CommandLine;
using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Tool.Deciding;

namespace PolicyFlex.Tool.Commands;

/// <summary>What is done with a whole ledger.</summary>
internal static class WholeLedgerCommands
{
    public static Command Sweep(Terminal terminal)
    {
        var verb = new LedgerVerb("sweep", "Give back whatever was held too long.", terminal, hasFormats: false);
        return verb.Does(async (parsed, session) =>
        {
            var ended = await session.Ledger.SweepAsync().ConfigureAwait(false);
            verb.Show(parsed, _ => { }, Text($"{ended} given back or ended."));
            return ExitCode.Fine;
        });
    }

    public static Command Verify(Terminal terminal)
    {
        var verb = new LedgerVerb("verify", "Compute every balance again from the entries, and check every invariant.", terminal, hasFormats: false);
        return verb.Does(async (parsed, session) =>
        {
            var audit = await LedgerAudit.RunAsync(session.Store).ConfigureAwait(false);
            foreach (var fault in audit.Faults)
            {
                terminal.Tell(ToolProblems.LedgerFault(fault));
            }

            var found = audit.FaultCount == 0 ? "all as it must be" : Text($"{audit.FaultCount} faults");
            verb.Show(parsed, _ => { }, Text($"{audit.Entries} entries, {audit.Grants} grants, {audit.Accounts} accounts: {found}."));
            return audit.FaultCount == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    public static Command Export(Terminal terminal)
    {
        var verb = new LedgerVerb("export", "Write every entry out, one JSON object a line.", terminal, hasFormats: false);
        var file = verb.Text("--out", "FILE", "Where to. Default: the standard output.");
        return verb.Does(async (parsed, session) =>
        {
            if (parsed.GetValue(file) is not { } path)
            {
                using var buffer = new MemoryStream();
                await LedgerExport.WriteAsync(session.Store, buffer).ConfigureAwait(false);
                await terminal.Out.WriteAsync(System.Text.Encoding.UTF8.GetString(buffer.ToArray())).ConfigureAwait(false);
                return ExitCode.Fine;
            }

            try
            {
                var output = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                await using (output.ConfigureAwait(false))
                {
                    await LedgerExport.WriteAsync(session.Store, output).ConfigureAwait(false);
                }

                return ExitCode.Fine;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                terminal.Tell(File.Exists(path) ? ToolProblems.Exists(path) : ToolProblems.Unwritable(path, e.Message));
                return ExitCode.Usage;
            }
        });
    }

    public static Command Import(Terminal terminal)
    {
        var verb = new LedgerVerb("import", "Bring in what was given before there was a ledger, one JSON object a line.", terminal, hasFormats: false);
        var file = VerbArguments.Named("FILE.jsonl", "The gestures; - for the standard input.");
        verb.Command.Add(file);
        return verb.Does(async (parsed, session) =>
        {
            var name = parsed.GetRequiredValue(file);
            using var input = InputFile.Open(name, terminal, out var problem);
            if (input is null)
            {
                terminal.Tell(problem!);
                return ExitCode.Usage;
            }

            using var reader = new StreamReader(input);
            var report = await LedgerImport.GesturesAsync(session.Ledger, reader).ConfigureAwait(false);
            foreach (var line in report.Problems)
            {
                terminal.Tell(ToolProblems.BadGesture(InputFile.NameOf(name), line));
            }

            verb.Show(parsed, _ => { }, report.Problems.IsEmpty
                ? Text($"{report.Written} imported, {report.Known} were there before.")
                : "Nothing was imported.");
            return report.Problems.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        }, mayCreate: true);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
