namespace PolicyFlex.Ledger;

/// <summary>An approval of a request.</summary>
/// <param name="Agent">Who approved it.</param>
/// <param name="Level">At which level.</param>
/// <param name="At">When.</param>
public sealed record RequestApproval(string Agent, string Level, DateTimeOffset At);
