namespace PolicyFlex.Ledger;

/// <summary>Says who may approve what: the host knows its people, and who stands in for whom.</summary>
public interface IApproverDirectory
{
    /// <summary>The highest level that a person may approve at now, their own or that of somebody they stand in for.</summary>
    /// <param name="agent">The person.</param>
    /// <param name="request">What they are about to answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A level of the set; null for somebody who may approve nothing.</returns>
    ValueTask<string?> LevelOfAsync(string agent, ApprovalRequest request, CancellationToken cancellationToken = default);
}
