namespace Competency.Documentation.Tests;

/// <summary>Examples print on the one console and work in the one current folder of this process: one after the other.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class ExampleCollection;
