using System.Globalization;
using PolicyFlex.Benchmarks;

int Count(int index, int otherwise) =>
    args.Length > index ? int.Parse(args[index], NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

switch (args.FirstOrDefault())
{
    case "costs":
        return Costs.Of(Count(1, 1000));
    case "decisions":
        return Endurance.OfDecisions(Count(1, 10_000_000));
    case "loads":
        return Endurance.OfLoads(Count(1, 300));
    case "explanations":
        return Explanations.Of(Count(1, 20));
    case "ledger-postgres":
        return await PostgresLedgers.Of(Count(1, 7));
    case "ledger-sqlite":
        return await SqliteLedgers.Of(Count(1, 7));
    case "ledger-processes":
        return await TwoProcesses.Of(Count(1, 7));
    case "ledger-pgbench":
        return await PostgresCallers.BesideStoredFunctions(Count(1, 9));
    case "ledger-budget":
        return await PostgresCallers.UnderBudget(Count(1, 9));
    case "ledger-customers":
        return await PostgresCallers.OfCustomers(Count(1, 9));
    case "ledger-locks":
        return await OthersLocks.Of(Count(1, 9));
    case "ledger-readers":
        return await Readers.Of(Count(1, 7));
    case "ledger-growth" when args is [_, "sqlite" or "postgres", ..]:
        return await Growth.Of(args[1], Count(2, 10_000_000), Count(3, 9));
    case "ledger-worker" when args is [_, var kind, var where, var shape]:
        return await Worker.RunAsync(kind, where, shape);
    case "review-simulation":
        return ReviewSimulation.Of(Count(1, 1));
    case "review-throughput":
        return Math.Max(ReviewThroughput.Of(Count(1, 2_000_000)), WholeBook.Of(Count(1, 2_000_000)));
    case "review-records":
        return await ReviewRecords.Of(Count(1, 10_000_000));
    case "policy-tests":
        return PolicyTestSpeed.Of();
    default:
        Console.Error.WriteLine(
            "costs [ROUNDS], decisions [COUNT], loads [COUNT], explanations [ROUNDS], ledger-postgres [ROUNDS], ledger-sqlite [ROUNDS], ledger-processes [ROUNDS], ledger-pgbench [ROUNDS], "
            + "ledger-budget [ROUNDS], ledger-customers [ROUNDS], ledger-locks [ROUNDS], ledger-readers [ROUNDS], ledger-growth sqlite|postgres [ENTRIES] [ROUNDS], "
            + "review-simulation [SEED], review-throughput [CASES], review-records [COUNT] or policy-tests; see the README beside this project.");
        return 2;
}
