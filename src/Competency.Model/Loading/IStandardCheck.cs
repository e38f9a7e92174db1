namespace Competency.Model;

/// <summary>
/// A check of every standard that a loader reads, with rules of the application. Its diagnostics are in
/// <see cref="LoadResult.Diagnostics"/>, among those of the file.
/// </summary>
/// <remarks>
/// A loader runs its checks on one standard at a time. If a check throws, the standard is kept, loading continues, and <c>CM1011</c>
/// reports the check, the file and the exception.
/// </remarks>
/// <example>
/// <code>
/// LoadResult result = new CatalogLoader().Add(new TaskCountCheck()).Load("docs/samples");
///
/// sealed class TaskCountCheck : IStandardCheck
/// {
///     private static readonly DiagnosticDescriptor TooFewTasks =
///         new("APP001", "Too few tasks", DiagnosticSeverity.Warning, "{0} has {1} tasks; describe at least {2}.");
///
///     public string Id =&gt; "task-count";
///
///     public IReadOnlyList&lt;DiagnosticDescriptor&gt; Rules =&gt; [TooFewTasks];
///
///     public void Check(CompetencyStandard standard, DiagnosticBag diagnostics)
///     {
///         if (standard.Tasks.Length &lt; 5)
///         {
///             diagnostics.Add(TooFewTasks, standard.Location, standard.Code, standard.Tasks.Length, 5);
///         }
///     }
/// }
/// </code>
/// </example>
public interface IStandardCheck
{
    /// <summary>The name of the check, such as <c>task-count</c>.</summary>
    string Id { get; }

    /// <summary>The rules that the check reports; <see cref="CatalogLoader.Rules"/> lists them.</summary>
    IReadOnlyList<DiagnosticDescriptor> Rules => [];

    /// <summary>Checks one standard.</summary>
    /// <param name="standard">The standard, with locations of its parts in the file.</param>
    /// <param name="diagnostics">The diagnostics of the file.</param>
    void Check(CompetencyStandard standard, DiagnosticBag diagnostics);
}
