using System.Reflection;
using BenchmarkDotNet.Running;
using Competency.Model.Benchmarks.Loading;

if (args is ["memory", string folder])
{
    return PeakMemory.Run(folder);
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
