// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel.Design;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }

        [PickleIgnore]
        public IServiceProvider? Services { get; set; }

        [PickleIgnore]
        public ServiceContainer? Container { get; set; }

        [PickleIgnore]
        public ActivitySource? Source { get; set; }

        [PickleIgnore]
        public ILogger? Log { get; set; }

        [PickleIgnore]
        public ILogger<Order>? Typed { get; set; }

        [PickleIgnore]
        public IConfigurationRoot? Settings { get; set; }

        [PickleIgnore]
        public ShopContext? Context { get; set; }

        [PickleIgnore]
        public DbSet<Order>? Orders { get; set; }
    }

    public class ShopContext : DbContext;
}

// As the packages have them.
namespace Microsoft.EntityFrameworkCore
{
    public class DbContext;

    public abstract class DbSet<T>;
}

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration;

    public interface IConfigurationRoot : IConfiguration;
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger;

    public interface ILogger<out T> : ILogger;
}
