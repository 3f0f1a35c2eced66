// The packages that carry Node itself publish `os` and `cpu` as strings, and no `libc`.
// pnpm reads arrays only: without this hook every platform's Node would be downloaded everywhere.
module.exports = {
  hooks: {
    readPackage(pkg) {
      for (const key of ['os', 'cpu']) {
        if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]]
      }
      if (pkg.name?.startsWith('node-linux-')) pkg.libc = ['glibc']
      // Its standalone page has everything inside; what it lists besides are 250 packages.
      if (pkg.name === '@scalar/api-reference') {
        pkg.dependencies = {}
        pkg.peerDependencies = {}
      }
      return pkg
    },
  },
}
