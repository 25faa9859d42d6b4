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

        public IServiceProvider? {|PG0113:Services|} { get; set; }

        public ServiceContainer? {|PG0113:Container|} { get; set; }

        public ActivitySource? {|PG0113:Source|} { get; set; }

        public ILogger? {|PG0113:Log|} { get; set; }

        public ILogger<Order>? {|PG0113:Typed|} { get; set; }

        public IConfigurationRoot? {|PG0113:Settings|} { get; set; }

        public ShopContext? {|PG0113:Context|} { get; set; }

        public DbSet<Order>? {|PG0113:Orders|} { get; set; }
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
