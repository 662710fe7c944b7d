namespace PolicyFlex.Review;

/// <summary>A limit that all customers share, and what is used of it.</summary>
/// <param name="Limit">The limit's sentence: <c>service-recovery: 20000 within month</c>.</param>
/// <param name="Used">What is used of it at the end of the report.</param>
/// <param name="Most">The limit.</param>
/// <param name="IsMoney">Whether it is in the set's currency; else it is a number of grants or things.</param>
public readonly record struct BudgetReview(string Limit, decimal Used, decimal Most, bool IsMoney);
