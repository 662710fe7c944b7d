using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Goodwill can be measured against the ceilings of the levels, and some level may give it.</summary>
internal static class WorthCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var levels = subject.Set.Authority.Levels;
        var ceilings = levels.SelectMany(level => level.UpTo.Concat(level.StepUps.SelectMany(stepUp => stepUp.UpTo)));
        var withOwnCeiling = ceilings.Select(ceiling => ceiling.Gives).ToHashSet(StringComparer.Ordinal);
        var reach = new Reach(levels, ceiling => !(subject.Constants.MostOf(ceiling.Most) <= 0));
        foreach (var (_, option) in subject.Options.Where(o => IsMeasured(o.Option) && subject.Names.Gives.Contains(o.Option.Gives)))
        {
            if (IsThing(option) && !withOwnCeiling.Contains(option.Gives) && (option.Unit is null || option.Worth is null))
            {
                subject.Report(CheckingProblems.ThingWithoutWorth(option), (option, "gives"));
            }
            else if (levels.Length > 0 && !reach.Includes(option.Gives))
            {
                subject.Report(CheckingProblems.NoLevelMayGive(option), (option, "option"));
            }
        }
    }

    /// <summary>Whether an option counts against ceilings: not what is owed, nor an apology without an amount.</summary>
    internal static bool IsMeasured(GoodwillOption option) =>
        !option.Owed && (option.Gives != GivesKind.Apology || option.Amount is not null || option.AtMost is not null);

    private static bool IsThing(GoodwillOption option) => option.Unit is not null || !GivesKind.Money.Contains(option.Gives);
}
