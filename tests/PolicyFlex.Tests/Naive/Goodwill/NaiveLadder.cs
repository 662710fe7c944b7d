using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>How high the failure reaches on the ladder.</summary>
internal static class NaiveLadder
{
    public static IEnumerable<NaiveUnit> Units(NaiveScene scene) =>
        (scene.Set.Ladder?.Rungs ?? []).Select(rung => scene.Unit(rung.When));

    /// <summary>The place of an option's rung, counted from 0; -1 for none.</summary>
    public static int RungOf(NaiveScene scene, NaiveOption option) =>
        option.Rung is null ? -1 : (scene.Set.Ladder?.Rungs ?? []).Select(rung => rung.Name).ToList().IndexOf(option.Rung);

    public static bool IsWithinReach(NaiveScene scene, NaiveOption option, NaiveAssignment assignment)
    {
        var rung = RungOf(scene, option);
        if (rung < 0)
            return true;

        var rungs = scene.Set.Ladder!.Rungs;
        var reached = Enumerable.Range(0, rungs.Length).Where(i => scene.Unit(rungs[i].When).In(assignment) == true).DefaultIfEmpty(-1).Max();
        return rung <= reached + Notch(scene, option);
    }

    /// <summary>Whether no way in which the open conditions may turn out reaches an option.</summary>
    public static bool IsOutOfReach(NaiveScene scene, NaiveOption option) =>
        new NaiveOutcomes<bool>(Units(scene), assignment => IsWithinReach(scene, option, assignment)).All.All(within => !within);

    public static WouldNeed WouldNeed(NaiveScene scene, NaiveOption option)
    {
        var rung = scene.Set.Ladder!.Rungs[RungOf(scene, option) - Notch(scene, option)];
        return new WouldNeed(rung.Name, rung.When is null ? null : NaiveWhenText.Of(rung.When));
    }

    private static int Notch(NaiveScene scene, NaiveOption option) => option.Policy?.Notch ?? scene.Set.Ladder!.Notch;
}
