using System.Reflection;
using BenchmarkDotNet.Running;
using Competency.Model.Benchmarks.Loading;
using Competency.Model.Benchmarks.Profiles;
using Competency.Model.Benchmarks.Sets;

if (args is ["memory", string folder])
{
    return PeakMemory.Run(folder);
}

if (args is ["reading"])
{
    return InterleavedReading.Run();
}

if (args is ["sets", ..])
{
    return SetsCommand.Run(args[1..]);
}

if (args is ["match", ..])
{
    return MatchCommand.Run(args[1..]);
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
