namespace Competency.Cli.Tests.Hostile;

/// <summary>Tests that count the bytes of the whole process run alone.</summary>
[CollectionDefinition("Growth", DisableParallelization = true)]
public sealed class GrowthCollection;
