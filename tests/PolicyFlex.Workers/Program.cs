using System.Globalization;
using PolicyFlex.Tests.Ledgers;
using PolicyFlex.Workers;

switch (args)
{
    case ["give", var url, var grants, var workers, var first, var count]:
        await Giving.RunAsync(url, new GivingPlan(Number(grants), Number(workers)), Number(first), Number(count));
        return 0;
    case ["race", var url, var process, var workers]:
        await Racing.RunAsync(url, process, Number(workers));
        return 0;
    case ["turns", var path, var name, var seconds]:
        await TakingTurns.RunAsync(path, name, TimeSpan.FromSeconds(Number(seconds)));
        return 0;
    case ["record", var path, var set, var situation, var most]:
        await Recording.RunAsync(path, set, situation, Number(most));
        return 0;
    default:
        await Console.Error.WriteLineAsync("give URL GRANTS WORKERS FIRST COUNT, race URL PROCESS WORKERS, turns PATH NAME SECONDS, or record PATH SET SITUATION MOST; the tests run this.");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
