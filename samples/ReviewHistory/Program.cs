using PolicyFlex;
using PolicyFlex.Ledger;
using PolicyFlex.Samples.ReviewHistory;
using PolicyFlex.Sql;

var arguments = Arguments.Read(args);
if (arguments is null)
{
    Console.Error.WriteLine("Say where the history goes: ReviewHistory history.db [--seed 9] [--policies policies/service-recovery]");
    return 2;
}

var loaded = PolicyEngine.Load(arguments.Policies);
if (!loaded.Succeeded)
{
    Console.Error.WriteLine(string.Join('\n', loaded.Diagnostics));
    return 1;
}

await using var file = new SqliteLedgerStore(arguments.Path);
await file.OpenAsync();
await using var memory = new MemoryLedgerStore();
await History.RunAsync(loaded.Engine, memory, arguments.Seed);
var written = await LedgerCopy.RunAsync(memory, file);
if (written is null)
{
    Console.Error.WriteLine($"{arguments.Path} has a history already; name another file.");
    return 1;
}

Console.WriteLine($"{written:N0} entries from {History.FirstDay:yyyy-MM-dd} to {History.EndDay:yyyy-MM-dd} are in {arguments.Path}. What do they say?");
Console.WriteLine($"policyflex review {arguments.Policies} --ledger sqlite:{arguments.Path} --until {History.EndDay:yyyy-MM-dd}");
return 0;
