namespace PolicyFlex.Tests.Ledgers;

/// <summary>A grant of a plan: whoever asks for the same number again asks for the same.</summary>
/// <param name="Worker">Who gives it, from 0.</param>
/// <param name="Number">Its number among those of the worker, from 0.</param>
internal readonly record struct PlannedGrant(int Worker, int Number)
{
    public string Id => $"{Worker}-{Number}";

    public string Customer => $"c-{Worker % GivingPlan.Customers}";

    /// <summary>Who gives it; a customer is always with the same agent.</summary>
    public string Agent => $"a-{Worker % GivingPlan.Agents}";

    /// <summary>One to nine cents.</summary>
    public decimal Amount => 0.01m * (1 + ((Worker + (7 * Number)) % 9));

    public PlannedEnd End => (((3 * Worker) + Number) % 20) switch
    {
        < 12 => PlannedEnd.Posted,
        < 15 => PlannedEnd.PostedInPart,
        < 18 => PlannedEnd.Voided,
        _ => PlannedEnd.Left,
    };

    /// <summary>How much of it is given in the end.</summary>
    public decimal Given => End switch
    {
        PlannedEnd.Posted => Amount,
        PlannedEnd.PostedInPart => 0.01m,
        _ => 0,
    };
}
