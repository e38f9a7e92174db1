using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model;

/// <summary>What a move costs on a path: a name, and a function of the move. The costs of a path are the sum over its steps.</summary>
/// <example>
/// A built-in cost, and one of your own, in which each step adds a year and half of the shortage is free:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// MoveCost years = MoveCost.Create("years", move => 1 + Math.Max(0, (4 * move.Shortage) - 2));
/// foreach (MoveCost cost in new[] { MoveCost.Difficulty, years })
/// {
///     PathReport report = catalog.Paths(catalog["TFB7914-902v1"], catalog["TFB5131-903v1"], new PathOptions { Cost = cost });
///     Console.WriteLine($"{cost}: {report}");
/// }
/// </code>
/// </example>
public sealed class MoveCost
{
    // A role of which a fifth is new costs as much as the change of roles.
    private const double Change = 0.25;

    private readonly Func<CareerMove, double> _costOf;

    private MoveCost(string name, Func<CareerMove, double> costOf) => (Name, _costOf) = (name, costOf);

    /// <summary>
    /// shortage / (1 − shortage) + ¼, the usual cost: how much is new in the role for each competency of it that is held, and a quarter for
    /// the change itself. 0.25 for a move that needs nothing new, 1.25 where half is new, 9.25 for nine tenths, and no move where
    /// everything is. Several steps cost less than a large one, but a detour has to pay for itself. In text <c>difficulty</c>.
    /// </summary>
    public static MoveCost Difficulty { get; } = new(
        "difficulty", static move => move.Shortage < 1 ? (move.Shortage / (1 - move.Shortage)) + Change : double.PositiveInfinity);

    /// <summary>
    /// −ln(1 − shortage): the path with the least sum has the largest product of coverages. Large steps cost less than under
    /// <see cref="Difficulty"/>. In text <c>product</c>.
    /// </summary>
    public static MoveCost Product { get; } =
        new("product", static move => move.Shortage < 1 ? -Math.Log(1 - move.Shortage) : double.PositiveInfinity);

    /// <summary>
    /// The shortage itself. Without a limit on steps the direct move is nearly always cheapest, because shortages of steps add up. In text
    /// <c>shortage</c>.
    /// </summary>
    public static MoveCost Shortage { get; } = new("shortage", static move => move.Shortage);

    /// <summary>
    /// The weight of what is new in each role, shortage × weight of what it needs: how many competencies are acquired on the whole path,
    /// if each weighs 1. In text <c>amount</c>.
    /// </summary>
    public static MoveCost Amount { get; } = new("amount", static move => move.Shortage * move.Weight);

    /// <summary>1 for every move: the fewest steps that the limits allow. In text <c>steps</c>.</summary>
    public static MoveCost Steps { get; } = new("steps", static _ => 1);

    /// <summary>The built-in costs.</summary>
    public static ImmutableArray<MoveCost> All { get; } = [Difficulty, Product, Shortage, Amount, Steps];

    /// <summary>The name in answers.</summary>
    public string Name { get; }

    /// <summary>Makes a cost of your own.</summary>
    /// <param name="name">The name in answers.</param>
    /// <param name="costOf">
    /// The cost of a move, 0 to 1,000,000, or <see cref="double.PositiveInfinity"/> if there is no such move. Equal moves must have equal
    /// costs; any thread may call it, however often. Costs that differ by less than 2⁻³² count as equal.
    /// </param>
    /// <returns>The cost. A use of it throws <see cref="InvalidOperationException"/> if a number is out of range.</returns>
    /// <exception cref="ArgumentException">The name is blank or that of a built-in cost.</exception>
    public static MoveCost Create(string name, Func<CareerMove, double> costOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(costOf);
        return TryParse(name, out _)
            ? throw new ArgumentException($"'{name}' is the name of a built-in cost; choose another name.", nameof(name))
            : new MoveCost(name, costOf);
    }

    /// <summary>The built-in cost of a name, in any case.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cost">The cost; <see langword="null"/> if there is none of that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out MoveCost? cost)
    {
        cost = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return cost is not null;
    }

    // The cost of a move; infinite if there is none.
    internal double Of(CareerMove move)
    {
        double cost = _costOf(move);
        MoveNetwork.UnitsOf(cost);
        return cost;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
